#include "views/pages/auction/rule_choices.h"

#include <QCoreApplication>
#include <QSignalBlocker>

#include "core/auction/price_conventions.h"
#include "core/auction/rules.h"
#include "formats/words/words.h"
#include "views/pages/auction/rule_terms.h"

namespace meritdesk::views {

using auction::Ties;

namespace {

class RuleChoices
{
    Q_DECLARE_TR_FUNCTIONS(RuleChoices)
};

} // namespace

QString textOf(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

void fillConventions(QComboBox& box)
{
    box.setAccessibleName(RuleChoices::tr("Price convention"));
    for (const auto* convention : auction::priceConventions) {
        box.addItem(words::label(convention->title), textOf(convention->id));
        box.setItemData(box.count() - 1, words::label(convention->summary), Qt::ToolTipRole);
    }
}

void fillTies(QComboBox& box)
{
    box.setAccessibleName(RuleChoices::tr("Ties"));
    box.setToolTip(RuleChoices::tr("Who is served first among equal prices"));
    //: Among equal prices the earlier order is served first
    box.addItem(RuleChoices::tr("Ties: earlier first"), static_cast<int>(Ties::Time));
    //: Equal prices share in proportion to their quantities
    box.addItem(RuleChoices::tr("Ties: pro rata"), static_cast<int>(Ties::ProRata));
    //: Among equal prices the larger order is served first
    box.addItem(RuleChoices::tr("Ties: larger first"), static_cast<int>(Ties::LargerFirst));
}

void showConvention(QComboBox& box, const auction::Book& book)
{
    const QSignalBlocker quiet(box);
    box.setCurrentIndex(box.findData(textOf(auction::conventionOf(book).id)));
    box.setVisible(book.options.priceConvention || isUsed(book, "price_convention"));
}

void showTies(QComboBox& box, const auction::Book& book)
{
    const QSignalBlocker quiet(box);
    const auto* first = book.rules.empty() ? nullptr : listed(auction::rules, book.rules.front());
    const auto usual = first ? first->ties : Ties::Time;
    box.setCurrentIndex(box.findData(static_cast<int>(book.options.ties.value_or(usual))));
    box.setVisible(book.options.ties || isUsed(book, "ties"));
}

} // namespace meritdesk::views
