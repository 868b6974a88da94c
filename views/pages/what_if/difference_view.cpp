#include "views/pages/what_if/difference_view.h"

#include <QVBoxLayout>

#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/category_table_model.h"
#include "items/number_text.h"

namespace meritdesk::views {

using items::WhatIfNumber;
using retail::Money;

namespace {

QString roubles(const Money& amount)
{
    return items::numberText(amount.text(), 2);
}

/// A difference with its sign, a rise too.
QString signedRoubles(const Money& amount)
{
    return Money() < amount ? QLatin1Char('+') + roubles(amount) : roubles(amount);
}

} // namespace

DifferenceView::DifferenceView(items::WhatIfBoard& board, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_chart(new charts::WaterfallChart(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 4);
    column->addWidget(m_chart, 1);
    m_chart->setHeadingShown(false);
    m_chart->setTitle(tr("Difference by line of the bill"));
    connect(m_chart, &charts::WaterfallChart::rowChosen, this, &DifferenceView::explain);
    show(0);
}

void DifferenceView::show(std::size_t card)
{
    m_card = card;
    const auto* result = m_board.resultOf(card);
    m_waterfall = result ? waterfallOf(*result, m_board.look()) : std::nullopt;
    const auto category = items::categoryTitle(m_board.look().category);
    //: %1 a price category, %2 a what-if
    m_chart->setTitle(tr("Difference in %1: %2")
                          .arg(category, result ? words::sampleText(result->card.whatIf.name) : QString()));
    m_chart->setBars(bars());
}

charts::WaterfallBars DifferenceView::bars() const
{
    charts::WaterfallBars bars{.unit = tr("RUB without VAT")};
    if (!m_waterfall) {
        bars.nothing = m_board.cards().empty()
                           ? tr("Add a what-if: the difference to the bill appears here, line by line.")
                           : tr("There is no bill in this category to compare.");
        return bars;
    }
    if (m_waterfall->steps.empty())
        bars.nothing = tr("No line of the bill changes in this category.");
    bars.before = {tr("As it is"), roubles(m_waterfall->before), m_waterfall->before.toDouble()};
    bars.after = {tr("After the changes"), roubles(m_waterfall->after), m_waterfall->after.toDouble()};
    for (const auto& step : m_waterfall->steps)
        bars.steps.push_back(
            {words::label(step.key), signedRoubles(step.difference()), step.difference().toDouble()});
    return bars;
}

void DifferenceView::explain(int row)
{
    const auto* result = m_board.resultOf(m_card);
    if (!result || !m_waterfall)
        return;
    const auto& look = m_board.look();
    const auto last = static_cast<int>(m_waterfall->steps.size()) + 1;
    const auto& results = *m_board.results();
    const auto made = row == 0 ? explainNumber(results, *result, look, WhatIfNumber::Before)
                      : row == last
                          ? explainNumber(results, *result, look, WhatIfNumber::After)
                          : explainNumber(results, *result, look, WhatIfNumber::Saving,
                                          m_waterfall->steps[static_cast<std::size_t>(row - 1)].key);
    if (made)
        emit explainAsked(*made);
}

} // namespace meritdesk::views
