#include "views/pages/auction/options_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

#include "core/auction/price_conventions.h"
#include "core/auction/rules.h"
#include "formats/words/words.h"
#include "views/pages/auction/number_field.h"

namespace meritdesk::views {

using auction::Options;
using auction::Price;
using auction::Quantity;
using auction::Ties;

namespace {

constexpr int fieldCharacters = 8;

QString text(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

/// The number as a decimal of the book, or the finding that it is none.
template <class T>
std::optional<T> exact(const std::optional<std::string>& plain, std::vector<Finding>& findings)
{
    if (!plain)
        return std::nullopt;
    const auto value = T::read(*plain);
    if (!value)
        findings.push_back(error("not-a-number", {}, {{"value", *plain}}));
    return value;
}

template <class T>
std::optional<std::string> plain(const std::optional<T>& value)
{
    return value ? std::optional(value->text()) : std::nullopt;
}

} // namespace

OptionsBar::OptionsBar(items::AuctionBoard& board, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_rules(new QToolButton(this))
    , m_ruleMenu(new QMenu(m_rules))
    , m_convention(new QComboBox(this))
    , m_ties(new QComboBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_rules->setText(tr("Rules"));
    m_rules->setAccessibleName(tr("Rules to compare"));
    m_rules->setPopupMode(QToolButton::InstantPopup);
    m_rules->setMenu(m_ruleMenu);
    layout->addWidget(m_rules);
    layout->addWidget(m_convention);
    layout->addWidget(m_ties);
    makeCombos();
    //: The least quantity that can be traded; every quantity is a multiple of it
    m_quantityStep = addField(tr("Quantity step"), tr("Every quantity is a multiple of this"), theme,
                              &OptionsBar::takeQuantityStep);
    m_priceStep = addField(tr("Price step"), tr("Every price is a multiple of this; empty for none"), theme,
                           &OptionsBar::takePriceStep);
    m_cap = addField(tr("Cap"), tr("The largest volume that may trade; empty for none"), theme,
                     &OptionsBar::takeCap);
    m_demand = addField(tr("Demand"),
                        tr("One buyer takes this quantity and only sellers bid; empty for an auction of two "
                           "sides"),
                        theme, &OptionsBar::takeDemand);
    layout->addStretch(1);
    connect(&board, &items::AuctionBoard::changed, this, &OptionsBar::take);
    take();
}

void OptionsBar::makeCombos()
{
    m_convention->setAccessibleName(tr("Price convention"));
    m_convention->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_convention->setMinimumContentsLength(14);
    for (const auto* convention : auction::priceConventions) {
        m_convention->addItem(words::label(convention->title), text(convention->id));
        m_convention->setItemData(m_convention->count() - 1, words::label(convention->summary),
                                  Qt::ToolTipRole);
    }
    connect(m_convention, &QComboBox::activated, this, [this] {
        const auto id = m_convention->currentData().toString().toStdString();
        change([&id](Options& options) { options.priceConvention = id; });
    });
    m_ties->setAccessibleName(tr("Ties"));
    m_ties->setToolTip(tr("Who is served first among equal prices"));
    //: Among equal prices the earlier order is served first
    m_ties->addItem(tr("Ties: earlier first"), static_cast<int>(Ties::Time));
    //: Equal prices share in proportion to their quantities
    m_ties->addItem(tr("Ties: pro rata"), static_cast<int>(Ties::ProRata));
    //: Among equal prices the larger order is served first
    m_ties->addItem(tr("Ties: larger first"), static_cast<int>(Ties::LargerFirst));
    connect(m_ties, &QComboBox::activated, this, [this] {
        const auto ties = static_cast<Ties>(m_ties->currentData().toInt());
        change([ties](Options& options) { options.ties = ties; });
    });
}

NumberField*
OptionsBar::addField(const QString& title, const QString& tip, const Theme& theme,
                     std::vector<Finding> (OptionsBar::*taker)(const std::optional<std::string>&))
{
    auto* field = new NumberField(
        theme, [this, taker](const std::optional<std::string>& plain) { return (this->*taker)(plain); },
        this);
    auto* name = new QLabel(title, this);
    name->setBuddy(field);
    name->setToolTip(tip);
    field->setAccessibleName(title);
    field->setPlaceholderText(tr("none"));
    field->setFixedWidth(field->fontMetrics().horizontalAdvance(QLatin1Char('0')) * fieldCharacters + 16);
    layout()->addWidget(name);
    layout()->addWidget(field);
    return field;
}

std::vector<Finding> OptionsBar::tryChange(const Change& change)
{
    auto options = m_board.book()->options;
    change(options);
    const auto edit = scenario::setAuctionOptions(options);
    const auto outcome = edit.apply(m_board.document().scenario());
    if (!outcome)
        return outcome.findings();
    m_board.apply(edit);
    return {};
}

bool OptionsBar::change(const Change& change)
{
    return tryChange(change).empty();
}

std::vector<Finding> OptionsBar::takeQuantityStep(const std::optional<std::string>& plain)
{
    std::vector<Finding> findings;
    const auto step = exact<Quantity>(plain, findings).value_or(Options{}.quantityStep);
    return findings.empty() ? tryChange([step](Options& options) { options.quantityStep = step; }) : findings;
}

std::vector<Finding> OptionsBar::takePriceStep(const std::optional<std::string>& plain)
{
    std::vector<Finding> findings;
    const auto step = exact<Price>(plain, findings);
    return findings.empty() ? tryChange([step](Options& options) { options.priceStep = step; }) : findings;
}

std::vector<Finding> OptionsBar::takeCap(const std::optional<std::string>& plain)
{
    std::vector<Finding> findings;
    const auto cap = exact<Quantity>(plain, findings);
    return findings.empty() ? tryChange([cap](Options& options) { options.volumeCap = cap; }) : findings;
}

std::vector<Finding> OptionsBar::takeDemand(const std::optional<std::string>& plain)
{
    std::vector<Finding> findings;
    const auto demand = exact<Quantity>(plain, findings);
    return findings.empty() ? tryChange([demand](Options& options) { options.demand = demand; }) : findings;
}

void OptionsBar::toggleRule(const std::string& id, bool chosen)
{
    auto rules = m_board.book()->rules;
    if (chosen)
        rules.push_back(id);
    else
        rules.erase(std::remove(rules.begin(), rules.end(), id), rules.end());
    const auto place = [](const std::string& rule) {
        const auto found = std::find_if(auction::rules.begin(), auction::rules.end(),
                                        [&rule](const auto* listed) { return listed->id == rule; });
        return found - auction::rules.begin();
    };
    std::stable_sort(rules.begin(), rules.end(),
                     [&place](const auto& a, const auto& b) { return place(a) < place(b); });
    m_board.apply(scenario::chooseRules(rules));
    takeRules();
}

void OptionsBar::takeRules()
{
    const auto& chosen = m_board.book()->rules;
    m_ruleMenu->clear();
    for (const auto* rule : auction::rules) {
        auto* action = m_ruleMenu->addAction(words::label(rule->title));
        action->setCheckable(true);
        action->setChecked(std::find(chosen.begin(), chosen.end(), rule->id) != chosen.end());
        action->setToolTip(words::label(rule->summary));
        connect(action, &QAction::triggered, this,
                [this, id = std::string(rule->id)](bool on) { toggleRule(id, on); });
    }
}

void OptionsBar::take()
{
    if (m_board.isPreview())
        return;
    const auto& options = m_board.book()->options;
    takeRules();
    const QSignalBlocker quietConvention(m_convention);
    m_convention->setCurrentIndex(m_convention->findData(text(auction::conventionOf(*m_board.book()).id)));
    const QSignalBlocker quietTies(m_ties);
    m_ties->setCurrentIndex(m_ties->findData(static_cast<int>(options.ties.value_or(Ties::Time))));
    m_quantityStep->showNumber(options.quantityStep.text());
    m_priceStep->showNumber(plain(options.priceStep));
    m_cap->showNumber(plain(options.volumeCap));
    m_demand->showNumber(plain(options.demand));
}

} // namespace meritdesk::views
