#include "items/incentive_text.h"

#include <QCoreApplication>

#include "core/units/text.h"
#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

using balance::incentive::Aim;
using balance::incentive::BestReason;

namespace {

constexpr int moneyDecimals = 2;
constexpr int percentDecimals = 2;
const Integer microPerMwh = powerOfTen(6);

/// Says the numbers of a lesson; the class is the context.
class IncentiveText
{
    Q_DECLARE_TR_FUNCTIONS(IncentiveText)

public:
    IncentiveText(const IncentiveBoard& board, const QLocale& locale)
        : m_board(board)
        , m_locale(locale)
    {
    }

    [[nodiscard]] QString money(const Fraction& eur) const
    {
        return withUnit(numberText(printRounded(eur, moneyDecimals), moneyDecimals, m_locale),
                        meritdesk::words::label("EUR"));
    }

    [[nodiscard]] QString percent(const Fraction& share) const
    {
        return incentivePercentText(share, m_locale);
    }

    [[nodiscard]] QString energy(std::int64_t micro) const
    {
        const Integer size = micro < 0 ? Integer(-Integer(micro)) : Integer(micro);
        return withUnit(numberText(printExact(Fraction(size, microPerMwh)), -1, m_locale),
                        meritdesk::words::label("MWh"));
    }

    [[nodiscard]] QString bias(std::int64_t micro) const
    {
        if (micro == 0)
            //: No deliberate deviation
            return tr("none");
        if (m_board.plan().aim == Aim::Steady)
            return micro > 0 ? tr("%1 long").arg(energy(micro)) : tr("%1 short").arg(energy(micro));
        return micro > 0 ? tr("%1 with the direction").arg(energy(micro))
                         : tr("%1 against the direction").arg(energy(micro));
    }

    [[nodiscard]] std::vector<IncentiveCard> cards() const
    {
        std::vector<IncentiveCard> all{best(), end(), helping(), surplus(), negative()};
        if (m_board.hours())
            all.push_back(hours());
        return all;
    }

    [[nodiscard]] QString conclusion() const
    {
        const bool dearest = m_board.mix() == 1;
        switch (m_board.best().reason) {
        case BestReason::Speculation:
            return m_board.mix() == 0
                       ? tr("At one price deviating on purpose pays: %1 of bias save %2, and there is no "
                            "end.")
                             .arg(energy(m_board.best().bias), money(m_board.best().gain))
                       : tr("With %1 of the spread deviating on purpose still pays: %2 of bias save %3, and "
                            "there is no end.")
                             .arg(percent(m_board.mix()), energy(m_board.best().bias),
                                  money(m_board.best().gain));
        case BestReason::Insurance:
            return dearest
                       ? tr("Balance energy is the dearest energy of the hour: speculation is over; %1 of "
                            "bias only make up for errors that lean, a better forecast saves the same %2.")
                             .arg(energy(m_board.best().bias), money(m_board.best().gain))
                       : tr("Speculation has an end: %1 of bias make up for the party's own errors and "
                            "save %2; more would cost.")
                             .arg(energy(m_board.best().bias), money(m_board.best().gain));
        case BestReason::Honest:
            break;
        }
        return dearest
                   ? tr("Balance energy is the dearest energy of the hour: the honest plan is the cheapest, "
                        "and nobody is paid for a deviation.")
                   : tr("The honest plan is the cheapest: every MWh of deliberate deviation costs.");
    }

    [[nodiscard]] QStringList assumptions() const
    {
        QStringList all{
            tr("Prices do not react to the party's bias, and the other parties plan as they did."),
            tr("Between one price and two: sold at price + share × (dearest energy − price), bought at price "
               "− share × (price − cheapest energy) of the same period."),
            tr("The bias is bought or sold ahead at the day-ahead price; fees are left out."),
            tr("All periods of the document count, whatever month is in view.")};
        if (m_board.plan().aim == Aim::Directed)
            all << (m_board.hasOwnForesight()
                        ? tr("The party foresees %1 of the directions: as often as they were those of the "
                             "period before.")
                        : tr("The party foresees %1 of the directions."))
                       .arg(percent(m_board.plan().hitRate));
        if (const auto left = static_cast<int>(m_board.ground().leftOut); left > 0)
            all << tr("%n period(s) without a day-ahead price are left out.", nullptr, left);
        return all;
    }

private:
    [[nodiscard]] IncentiveCard best() const
    {
        const auto& best = m_board.best();
        IncentiveCard card{.number = IncentiveNumber::BestBias,
                           .title = tr("Best deliberate deviation"),
                           .figure = bias(best.bias)};
        switch (best.reason) {
        case BestReason::Speculation:
            card.remark = tr("saves %1, and more with every MWh").arg(money(best.gain));
            break;
        case BestReason::Insurance:
            card.remark = tr("saves %1; the party's own errors lean").arg(money(best.gain));
            break;
        case BestReason::Honest:
            card.remark = tr("planning honestly costs %1 above day-ahead").arg(money(best.cost));
            break;
        }
        return card;
    }

    [[nodiscard]] IncentiveCard end() const
    {
        const auto end = balance::incentive::speculationEnds(m_board.curve());
        const auto honest = balance::incentive::honestFrom(m_board.curve());
        return {IncentiveNumber::End, tr("Speculation ends at"), percent(end),
                end == 0 ? tr("of the spread: it never pays here")
                : honest ? tr("of the spread; the honest plan is best from %1 on").arg(percent(*honest))
                         : tr("of the spread; after that a bias only makes up for own errors")};
    }

    [[nodiscard]] IncentiveCard helping() const
    {
        const auto& helping = m_board.ground().helping;
        const auto cost = helping.at(m_board.mix());
        const auto periods = static_cast<int>(helping.periods);
        return {IncentiveNumber::Helping, tr("Who helped the system"),
                money(cost < 0 ? Fraction(-cost) : cost),
                cost < 0   ? tr("earned above day-ahead in %n period(s) that it eased", nullptr, periods)
                : cost > 0 ? tr("paid above day-ahead in %n period(s) that it eased", nullptr, periods)
                           : tr("neither earned nor paid in %n period(s) that it eased", nullptr, periods)};
    }

    [[nodiscard]] IncentiveCard surplus() const
    {
        const auto& ground = m_board.ground();
        return {IncentiveNumber::Surplus, tr("The spread leaves to the operator"),
                money(ground.everybody.taken(m_board.mix())),
                tr("to give back, as it must earn nothing: %1 for a MWh of imbalance")
                    .arg(money(balance::incentive::giveBack(ground, m_board.mix())))};
    }

    [[nodiscard]] IncentiveCard negative() const
    {
        const auto& signs = m_board.signs();
        const auto& surplus = signs.surplusNegative;
        const auto& deficit = signs.deficitNegative;
        if (surplus.periods == 0 && deficit.periods == 0)
            return {IncentiveNumber::NegativeSurplus, tr("Who pays at a negative price"), money(0),
                    tr("no period of the party has one")};
        if (surplus.periods == 0)
            return {IncentiveNumber::NegativeDeficit, tr("Who pays at a negative price"),
                    money(deficit.money),
                    tr("the party is paid to take its deficit in %n period(s)", nullptr,
                       static_cast<int>(deficit.periods))};
        return {IncentiveNumber::NegativeSurplus, tr("Who pays at a negative price"),
                money(Fraction(-surplus.money)),
                tr("the party pays for its surplus in %n period(s); a deficit is paid", nullptr,
                   static_cast<int>(surplus.periods))};
    }

    [[nodiscard]] IncentiveCard hours() const
    {
        const auto& hours = *m_board.hours();
        const Fraction apart = hours.byHour - hours.byPart;
        return {IncentiveNumber::Hours, tr("Quarters of an hour against the hour"), money(apart),
                tr("more to pay for energy in the whole span, without fees: %1 by quarters, %2 by the hour, "
                   "where they net out")
                    .arg(money(Fraction(-hours.byPart)), money(Fraction(-hours.byHour)))};
    }

    const IncentiveBoard& m_board;
    const QLocale& m_locale;
};

} // namespace

std::vector<IncentiveCard> incentiveCards(const IncentiveBoard& board, const QLocale& locale)
{
    return IncentiveText(board, locale).cards();
}

QString incentiveConclusion(const IncentiveBoard& board, const QLocale& locale)
{
    return IncentiveText(board, locale).conclusion();
}

QStringList incentiveAssumptions(const IncentiveBoard& board, const QLocale& locale)
{
    return IncentiveText(board, locale).assumptions();
}

QString incentivePercentText(const Fraction& share, const QLocale& locale)
{
    return withUnit(numberText(printRounded(Fraction(share * 100), percentDecimals), -1, locale),
                    words::label("%"));
}

QString biasText(const IncentiveBoard& board, std::int64_t bias, const QLocale& locale)
{
    return IncentiveText(board, locale).bias(bias);
}

} // namespace meritdesk::items
