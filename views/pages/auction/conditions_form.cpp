#include "views/pages/auction/conditions_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScreen>
#include <QSignalBlocker>

#include <algorithm>

#include "formats/words/words.h"
#include "items/auction_curves.h"
#include "items/number_text.h"
#include "views/pages/auction/number_field.h"
#include "views/pages/auction/rule_terms.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using auction::DealRatio;
using auction::Options;
using auction::Price;
using auction::Quantity;
using auction::Side;

namespace {

constexpr int fieldCharacters = 12;
constexpr int paneWidth = 320;

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

ConditionsForm::ConditionsForm(items::AuctionBoard& board, const Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_board(board)
    , m_form(new QFormLayout(this))
    , m_dealSide(new QComboBox(this))
    , m_terms(new RuleTerms(board, theme, this))
    , m_refusal(label({}, "bad", this))
{
    setObjectName(QStringLiteral("conditions"));
    setFrameShape(QFrame::StyledPanel);
    setMinimumWidth(paneWidth);
    //: The least quantity that can be traded; every quantity is a multiple of it
    m_quantityStep = addField(tr("Quantity step"), tr("Every quantity is a multiple of this"), theme,
                              &ConditionsForm::takeQuantityStep);
    m_priceStep = addField(tr("Price step"), tr("Every price is a multiple of this; empty for none"), theme,
                           &ConditionsForm::takePriceStep);
    m_cap = addField(tr("Volume cap"), tr("The largest volume that may trade; empty for none"), theme,
                     &ConditionsForm::takeCap);
    m_dealRatio = addField(tr("Deal ratio"),
                           tr("The share (0 to 1) of one side’s declared quantity that may trade; the "
                              "smaller of this and the volume cap holds"),
                           theme, &ConditionsForm::takeDealRatio);
    makeSide();
    m_demand = addField(tr("Demand"),
                        tr("One buyer takes this quantity and only sellers bid; empty for an auction of two "
                           "sides"),
                        theme, &ConditionsForm::takeDemand);
    m_priceCap = addField(tr("Price cap"),
                          tr("The highest price that the one buyer pays; only together with a demand"), theme,
                          &ConditionsForm::takePriceCap);
    m_terms->addRowsTo(*m_form);
    connect(m_terms, &RuleTerms::tried, this, &ConditionsForm::said);
    m_form->addRow(m_refusal);
    connect(&board, &items::AuctionBoard::changed, this, &ConditionsForm::take);
    take();
}

NumberField*
ConditionsForm::addField(const QString& title, const QString& tip, const Theme& theme,
                         std::vector<Finding> (ConditionsForm::*taker)(const std::optional<std::string>&))
{
    auto* field = new NumberField(
        theme, [this, taker](const std::optional<std::string>& plain) { return said((this->*taker)(plain)); },
        this);
    auto* name = new QLabel(title, this);
    name->setBuddy(field);
    name->setToolTip(tip);
    field->setAccessibleName(title);
    field->setPlaceholderText(tr("none"));
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(QLatin1Char('0')) * fieldCharacters);
    m_form->addRow(name, field);
    return field;
}

void ConditionsForm::makeSide()
{
    m_dealSide->setAccessibleName(tr("Side of the deal ratio"));
    //: The deal ratio is a share of what all sellers declare
    m_dealSide->addItem(tr("of the offers"), static_cast<int>(Side::Sell));
    //: The deal ratio is a share of what all buyers declare
    m_dealSide->addItem(tr("of the bids"), static_cast<int>(Side::Buy));
    connect(m_dealSide, &QComboBox::activated, this, [this] { takeSide(); });
    m_form->addRow(QString(), m_dealSide);
}

void ConditionsForm::dropFrom(const QWidget& anchor)
{
    adjustSize();
    QPoint at = anchor.mapToGlobal(QPoint(0, anchor.height() + 2));
    if (const auto* onScreen = anchor.screen())
        at.setX(std::min(at.x(), onScreen->availableGeometry().right() - width()));
    move(at);
    show();
    m_quantityStep->setFocus(Qt::PopupFocusReason);
}

std::vector<Finding> ConditionsForm::tryChange(const Set& set)
{
    auto options = m_board.kept()->options;
    set(options);
    const auto edit = scenario::setAuctionOptions(options);
    const auto outcome = edit.apply(m_board.document().scenario());
    if (!outcome)
        return outcome.findings();
    m_board.applyBeside(edit);
    return {};
}

/// Puts the sentences below the fields; a field that stands alone has only its border for it.
std::vector<Finding> ConditionsForm::said(std::vector<Finding> findings)
{
    QStringList sentences;
    for (const auto& finding : findings)
        sentences << words::sentence(finding);
    sentences.removeDuplicates();
    m_refusal->setText(sentences.mid(0, 2).join(QLatin1Char('\n')));
    m_refusal->setVisible(!sentences.isEmpty());
    adjustSize();
    return findings;
}

QString ConditionsForm::refusal() const
{
    return m_refusal->text();
}

std::vector<Finding> ConditionsForm::takeQuantityStep(const Plain& plain)
{
    std::vector<Finding> findings;
    const auto step = exact<Quantity>(plain, findings).value_or(Options{}.quantityStep);
    return findings.empty() ? tryChange([step](Options& options) { options.quantityStep = step; }) : findings;
}

std::vector<Finding> ConditionsForm::takePriceStep(const Plain& plain)
{
    std::vector<Finding> findings;
    const auto step = exact<Price>(plain, findings);
    return findings.empty() ? tryChange([step](Options& options) { options.priceStep = step; }) : findings;
}

std::vector<Finding> ConditionsForm::takeCap(const Plain& plain)
{
    std::vector<Finding> findings;
    const auto cap = exact<Quantity>(plain, findings);
    return findings.empty() ? tryChange([cap](Options& options) { options.volumeCap = cap; }) : findings;
}

std::vector<Finding> ConditionsForm::takeDealRatio(const Plain& plain)
{
    std::vector<Finding> findings;
    const auto ratio = exact<Price>(plain, findings);
    if (!findings.empty())
        return findings;
    const auto side = static_cast<Side>(m_dealSide->currentData().toInt());
    return tryChange([ratio, side](Options& options) {
        options.dealRatio = ratio ? std::optional(DealRatio{.of = side, .ratio = *ratio}) : std::nullopt;
    });
}

void ConditionsForm::takeSide()
{
    const auto side = static_cast<Side>(m_dealSide->currentData().toInt());
    said(tryChange([side](Options& options) {
        if (options.dealRatio)
            options.dealRatio->of = side;
    }));
}

/// Without the demand the price cap has no meaning: both go.
std::vector<Finding> ConditionsForm::takeDemand(const Plain& plain)
{
    std::vector<Finding> findings;
    const auto demand = exact<Quantity>(plain, findings);
    if (!findings.empty())
        return findings;
    return tryChange([demand](Options& options) {
        options.demand = demand;
        if (!demand)
            options.priceCap.reset();
    });
}

std::vector<Finding> ConditionsForm::takePriceCap(const Plain& plain)
{
    std::vector<Finding> findings;
    const auto cap = exact<Price>(plain, findings);
    return findings.empty() ? tryChange([cap](Options& options) { options.priceCap = cap; }) : findings;
}

void ConditionsForm::take()
{
    if (m_board.isPreview())
        return;
    const auto& options = m_board.kept()->options;
    m_quantityStep->showNumber(options.quantityStep.text());
    m_priceStep->showNumber(plain(options.priceStep));
    m_cap->showNumber(plain(options.volumeCap));
    m_dealRatio->showNumber(options.dealRatio ? std::optional(options.dealRatio->ratio.text())
                                              : std::nullopt);
    if (options.dealRatio)
        m_dealSide->setCurrentIndex(m_dealSide->findData(static_cast<int>(options.dealRatio->of)));
    m_demand->showNumber(plain(options.demand));
    m_priceCap->showNumber(plain(options.priceCap));
    said({});
    takeVisible();
}

/// What is set stays in sight even where no rule uses it, so that it can be taken away.
void ConditionsForm::takeVisible()
{
    const auto& book = *m_board.kept();
    const auto& options = book.options;
    m_form->setRowVisible(m_cap, options.volumeCap || isUsed(book, "volume_cap"));
    const bool ratio = options.dealRatio || isUsed(book, "deal_ratio");
    m_form->setRowVisible(m_dealRatio, ratio);
    m_form->setRowVisible(m_dealSide, ratio);
    m_dealSide->setEnabled(options.dealRatio.has_value());
    m_priceCap->setEnabled(options.demand || options.priceCap);
    m_terms->showRowsOf(*m_form);
}

QString ConditionsForm::summary() const
{
    const auto& book = *m_board.kept();
    const auto& options = book.options;
    const auto shown = [](const auto& value, const QString& unit) {
        return items::withUnit(items::numberText(value.text(), -1), unit);
    };
    const auto price = items::priceUnit(book);
    const auto quantity = items::quantityUnit(book);
    //: The least quantity that can be traded
    QStringList parts{tr("Step %1").arg(shown(options.quantityStep, quantity))};
    if (options.priceStep)
        parts << tr("price step %1").arg(shown(*options.priceStep, price));
    if (options.volumeCap)
        parts << tr("cap %1").arg(shown(*options.volumeCap, quantity));
    if (options.dealRatio)
        parts << tr("deal ratio %1").arg(shown(options.dealRatio->ratio, {}));
    if (options.demand)
        parts << tr("demand %1").arg(shown(*options.demand, quantity));
    if (options.priceCap)
        parts << tr("price cap %1").arg(shown(*options.priceCap, price));
    parts << m_terms->summary();
    return parts.join(QStringLiteral(" · "));
}

} // namespace meritdesk::views
