#include "views/pages/prosumer/effect_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>

#include "core/scenario/prosumer_edits.h"
#include "items/number_text.h"
#include "items/prosumer_answer.h"
#include "items/prosumer_curves.h"
#include "items/prosumer_terms.h"
#include "views/charts/chart_messages.h"
#include "views/pages/price_categories/answer_view.h"
#include "views/pages/prosumer/panels.h"
#include "views/pages/prosumer/term_field.h"
#include "views/parts/flow_row.h"
#include "views/parts/labels.h"
#include "views/parts/least_height.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

namespace {

using Of = items::ProsumerEvidence::Of;

constexpr int leastMarket = 190; ///< pixels of the picture
constexpr int shownDecimals = 4;

PanelView* makeOwnEffect(items::ProsumerBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<OwnEffectPanel>(board, context, parent).release();
}

charts::OwnEffectPicture::Corners drawnCorners(const items::StepCorners& corners)
{
    return {corners.quantity, corners.price};
}

} // namespace

const ProsumerPanel prosumerOwnEffect{.id = "own-effect",
                                      .title = QT_TRANSLATE_NOOP("ProsumerPanel", "Own effect on the price"),
                                      .make = &makeOwnEffect};

OwnEffectPanel::OwnEffectPanel(items::ProsumerBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_context(context)
{
    setObjectName(QStringLiteral("own-effect"));
    m_offer = label({}, "muted", this);
    m_sentence = label({}, "", this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeTerms());
    column->addWidget(m_offer);
    column->addLayout(makeButtons());
    column->addWidget(m_sentence);
    column->addWidget(makePicture(), 1);
    column->addStretch(0);
    connect(m_sentence, &QLabel::linkActivated, this, [this](const QString& link) {
        if (const auto evidence = items::prosumerLink(m_board, link))
            explain(*evidence);
    });
    connect(&m_board, &items::ProsumerBoard::computed, this, &OwnEffectPanel::take);
    take();
}

QWidget* OwnEffectPanel::makeTerms()
{
    auto* bar = new QWidget(this);
    auto* row = new FlowRow(bar);
    for (const auto& term : items::prosumerTerms())
        if (term.ofMarket) {
            auto* field = new TermField(m_board, term, m_context, bar);
            row->addWidget(field);
            m_fields.push_back(field);
        }
    return bar;
}

/// What is offered, and what changes that besides the terms.
QHBoxLayout* OwnEffectPanel::makeButtons()
{
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    m_largest = new QPushButton(tr("Largest export"), this);
    m_largest->setToolTip(tr("The hour in which the plant exports the most meets the market"));
    m_book = new QPushButton(this);
    for (auto* button : {m_largest, m_book}) {
        setRole(button, "flat");
        row->addWidget(button);
    }
    connect(m_largest, &QPushButton::clicked, this, [this] { m_board.showInterval(std::nullopt); });
    connect(m_book, &QPushButton::clicked, this, &OwnEffectPanel::changeBook);
    return row;
}

QWidget* OwnEffectPanel::makePicture()
{
    auto* sheet = new QWidget(this);
    m_chart = new charts::OwnEffectChart(sheet);
    m_chart->setTheme(m_context.theme);
    m_chart->setHeadingShown(false); // the page says it; copies and files keep it
    m_chart->setSource(sourceLine(m_context.document));
    m_chart->setMinimumHeight(leastMarket);
    charts::tellOfFiles(*m_chart, m_context.tell);
    m_table =
        new ProsumerView(m_board, &items::ownEffectTable, tr("Own effect on the price"), m_context, sheet);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart, 1);
    column->addWidget(m_table);
    connect(m_chart, &charts::OwnEffectChart::crossingClicked, this, [this](int crossing) {
        explain({crossing == 0 ? Of::PriceBefore : Of::PriceAfter, 0});
    });
    m_whole = withLeastHeight(*sheet, leastMarket, m_chart->title(), this);
    return m_whole;
}

void OwnEffectPanel::explain(const items::ProsumerEvidence& evidence) const
{
    const auto derivation = items::derivationOf(m_board.worked(), evidence);
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

/// The plant's own book goes to the auction page, where orders are typed and dragged; without an own one that
/// page is shown.
void OwnEffectPanel::changeBook()
{
    if (m_board.worked().ownBook && !m_board.apply(scenario::moveExportBook()))
        return;
    if (m_context.goTo)
        m_context.goTo(QStringLiteral("auction"));
}

charts::OwnEffectPicture OwnEffectPanel::picture() const
{
    if (!m_board.worked().effect)
        return {};
    const auto& effect = *m_board.worked().effect;
    const auto& units = effect.bookBefore.units;
    const auto curves = items::ownEffectCurves(m_board);
    charts::OwnEffectPicture made{.supplyBefore = drawnCorners(curves.supplyBefore),
                                  .supplyAfter = drawnCorners(curves.supplyAfter),
                                  .demand = drawnCorners(curves.demand),
                                  .oneSided = auction::isOneSided(effect.bookBefore),
                                  .volume = {curves.volumeBefore, curves.volumeAfter},
                                  .price = {curves.priceBefore, curves.priceAfter},
                                  .exported = curves.exported,
                                  .quantityUnit = items::quantityUnitOf(units),
                                  .priceUnit = items::priceUnitOf(units)};
    const std::array<std::optional<Fraction>, 2> prices{effect.priceBefore(), effect.priceAfter()};
    for (std::size_t at = 0; at < prices.size(); ++at)
        if (prices.at(at))
            made.priceText.at(at) = items::prosumerNumberText(*prices.at(at), shownDecimals);
    if (const auto old = effect.earnedAtOld()) {
        const Fraction lost = *old - effect.earned();
        made.earned = tr("earned: %1").arg(items::prosumerMoneyText(effect.earned(), units));
        if (lost > 0)
            made.lost = tr("lost: %1").arg(items::prosumerMoneyText(lost, units));
    }
    return made;
}

void OwnEffectPanel::take()
{
    const auto& worked = m_board.worked();
    const bool shown = worked.effect.has_value();
    m_book->setText(worked.ownBook ? tr("Change the orders…") : tr("Auction page"));
    m_book->setToolTip(worked.ownBook
                           ? tr("Takes this book of orders to the auction page, where it can be changed")
                           : tr("The exports meet the book of orders on the auction page"));
    setLinkedText(*m_sentence,
                  !shown && worked.effectFaults.empty()
                      ? tr("There is no book of orders that exports could meet. Open or type one "
                           "on the auction page: its price without and with the exports then "
                           "stands here.")
                      : items::ownEffectSentence(m_board, true));
    m_offer->setText(items::ownEffectOffer(m_board));
    m_whole->setVisible(shown);
    m_chart->setPicture(picture());
    m_chart->setSummary(items::ownEffectSentence(m_board, false));
    auto& sheet = *m_chart->parentWidget();
    sheet.setMinimumHeight(sheet.layout()->minimumSize().height());
}

std::vector<exports::Table> OwnEffectPanel::tables() const
{
    if (m_table->table().rowCount() == 0)
        return {};
    return {m_table->exported()};
}

void OwnEffectPanel::showExample()
{
    m_table->choose(2, 3);
}

TermField* OwnEffectPanel::field(std::string_view id) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [id](const auto* field) { return field->id() == id; });
    return found == m_fields.end() ? nullptr : *found;
}

} // namespace meritdesk::views
