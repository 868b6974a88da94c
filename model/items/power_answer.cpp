#include "items/power_answer.h"

#include <QCoreApplication>

#include <utility>

#include "formats/words/words.h"
#include "items/number_text.h"
#include "items/power_text.h"

namespace meritdesk::items {

using marketpower::Figure;
using Of = PowerEvidence::Of;

namespace {

PowerCase caseOf(PowerCure cure)
{
    return cure == PowerCure::Cap ? PowerCase::Capped : PowerCase::Referenced;
}

/// Makes the sentences.
class PowerAnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(PowerAnswer)

public:
    PowerAnswerWords(const PowerBoard& board, bool links)
        : m_board(board)
        , m_study(board.study())
        , m_sweep(m_study.sweep())
        , m_links(links)
    {
    }

    [[nodiscard]] QString headline() const
    {
        const auto seller = safe(QString::fromStdString(m_study.question.seller));
        const auto& first = m_sweep.points.front().outcome;
        if (!m_sweep.pays())
            //: %1 a seller, %2 money
            return tr("Withholding does not pay %1: nothing earns more than the %2 that it has with all its "
                      "capacity offered.")
                .arg(seller, linked("profit-before", Figure::Profit, first.profit()));
        const auto& best = m_sweep.points[m_sweep.best];
        //: %1 a seller, %2 a quantity, %3 to %5 money
        return tr("By withholding %2 the seller %1 gains %3: its profit rises from %4 to %5.")
            .arg(seller, safe(quantity(best.withheld)),
                 linked("gain", Figure::Profit, Fraction(best.outcome.profit() - first.profit())),
                 linked("profit-before", Figure::Profit, first.profit()),
                 linked("profit-best", Figure::Profit, best.outcome.profit()));
    }

    [[nodiscard]] QString detail() const
    {
        QStringList sentences{jump()};
        if (m_sweep.pays()) {
            const Fraction more =
                m_sweep.points[m_sweep.best].outcome.bill - m_sweep.points.front().outcome.bill;
            //: %1 money
            sentences << tr("Buyers pay %1 more.").arg(linked("bill", Figure::Bill, more));
        }
        if (m_board.at() != m_sweep.best)
            //: %1 a quantity, %2 money: the point that the cursor is on
            sentences << tr("In view: %1 withheld, a profit of %2.")
                             .arg(safe(quantity(m_board.withheldInView())),
                                  linked("profit-view", Figure::Profit,
                                         m_board.state(PowerCase::Withheld).outcome.profit()));
        if (m_study.question.cure != PowerCure::None)
            sentences << cure();
        return sentences.join(QLatin1Char(' '));
    }

private:
    [[nodiscard]] QString safe(const QString& text) const { return m_links ? text.toHtmlEscaped() : text; }

    [[nodiscard]] QString quantity(auction::Quantity amount) const
    {
        return powerQuantity(*m_study.book, amount);
    }

    [[nodiscard]] QString linked(const char* target, Figure figure,
                                 const std::optional<Fraction>& value) const
    {
        const auto text = powerAmount(*m_study.book, figure, value);
        return m_links
                   ? QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(target), text.toHtmlEscaped())
                   : text;
    }

    [[nodiscard]] QString jump() const
    {
        if (!m_sweep.jump)
            return tr("The price never rises, whatever it withholds.");
        const auto& at = m_sweep.points[*m_sweep.jump];
        const auto& last = m_sweep.points[*m_sweep.jump - 1];
        const bool loses = last.outcome.profit() < m_sweep.points.front().outcome.profit();
        //: %1 a quantity, %2 and %3 prices
        const auto text = loses ? tr("Up to then it only loses; at %1 it is pivotal at the margin: the price "
                                     "jumps from %2 to %3.")
                                : tr("From %1 on the price rises from %2 to %3.");
        return text.arg(safe(quantity(at.withheld)),
                        linked("price-before", Figure::Price, last.outcome.price),
                        linked("price-jump", Figure::Price, at.outcome.price));
    }

    /// What the rule takes back at the amount in view.
    [[nodiscard]] QString cure() const
    {
        const auto& without = m_board.state(PowerCase::Withheld).outcome;
        const auto& with = m_board.state(caseOf(m_study.question.cure)).outcome;
        const Fraction back = without.profit() - with.profit();
        const auto name =
            m_study.question.cure == PowerCure::Cap
                //: %1 a price
                ? tr("A cap of %1")
                      .arg(powerAmount(*m_study.book, Figure::Price, m_study.question.cap.fraction()))
                //: a rule against market power, begins a sentence
                : tr("The reference bid");
        if (back <= 0)
            //: %1 a rule against market power ("A cap of 120")
            return tr("%1 takes nothing back: what is not offered at all, no rule for offers brings back.")
                .arg(safe(name));
        //: %1 a rule against market power ("A cap of 120"), %2 money, %3 a price
        auto text = tr("%1 takes %2 of the profit back; the price is then %3.")
                        .arg(safe(name), linked("taken", Figure::Profit, back),
                             linked("price-cured", Figure::Price, with.price));
        if (with.unserved > 0)
            //: %1 a quantity
            text += QLatin1Char(' ')
                    + tr("But %1 of the demand go without: units that cost more than the cap stay away.")
                          .arg(linked("unserved", Figure::Unserved, with.unserved));
        return text;
    }

    const PowerBoard& m_board;
    const PowerStudy& m_study;
    const marketpower::Sweep& m_sweep;
    bool m_links;
};

} // namespace

PowerAnswer powerAnswer(const PowerBoard& board, bool links)
{
    if (!board.valid())
        return {};
    const PowerAnswerWords made(board, links);
    return {made.headline(), made.detail()};
}

PowerEvidence powerLink(const PowerBoard& board, const QString& link)
{
    if (!board.valid())
        return {};
    const auto& sweep = board.study().sweep();
    const auto jump = sweep.jump.value_or(0);
    const auto cured = static_cast<std::size_t>(caseOf(board.study().question.cure));
    const std::vector<std::pair<const char*, PowerEvidence>> targets{
        {"profit-before", {.of = Of::Case, .figure = Figure::Profit}},
        {"profit-best", {.of = Of::Point, .figure = Figure::Profit, .at = sweep.best}},
        {"gain", {.of = Of::Gain, .figure = Figure::Profit, .at = sweep.best}},
        {"bill", {.of = Of::Gain, .figure = Figure::Bill, .at = sweep.best}},
        {"profit-view", {.of = Of::Case, .figure = Figure::Profit, .at = 1}},
        {"price-before", {.of = Of::Point, .figure = Figure::Price, .at = jump > 0 ? jump - 1 : 0}},
        {"price-jump", {.of = Of::Point, .figure = Figure::Price, .at = jump}},
        {"taken", {.of = Of::Change, .figure = Figure::Profit, .at = cured}},
        {"price-cured", {.of = Of::Case, .figure = Figure::Price, .at = cured}},
        {"unserved", {.of = Of::Case, .figure = Figure::Unserved, .at = cured}},
    };
    for (const auto& [target, evidence] : targets)
        if (link == QLatin1String(target))
            return evidence;
    return {};
}

QStringList powerNotices(const PowerBoard& board)
{
    if (!board.valid())
        return {};
    QStringList notices;
    if (board.isApplied())
        notices << PowerAnswerWords::tr(
            "The book holds what was withheld, and its offers are taken for costs: "
            "undo brings the former book back.");
    return notices;
}

QStringList powerFaults(const PowerBoard& board)
{
    QStringList sentences;
    for (const auto& fault : board.study().faults)
        if (fault.code != "cancelled") {
            auto local = fault;
            for (auto& fact : local.facts)
                fact.value = numberText(fact.value, -1).toStdString();
            sentences << words::sentence(local);
        }
    if (rulesFor(*board.book()).empty() && board.hasCase())
        sentences << PowerAnswerWords::tr("No rule can clear this book.");
    return sentences;
}

} // namespace meritdesk::items
