#include "items/prosumer_answer.h"

#include <QCoreApplication>

#include <array>

#include "core/prosumer/schemes.h"
#include "core/units/text.h"
#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

using OfNumber = ProsumerEvidence::Of;

constexpr int ownQuantityDecimals = 3;
constexpr int ownPriceDecimals = 4;

/// A link of the sentences and what it asks for; the scheme's number comes from the board.
struct ProsumerTarget
{
    const char* id = nullptr;
    OfNumber of = OfNumber::None;
    bool netMetering = false; ///< else the cheapest scheme
};

constexpr auto prosumerTargets = std::to_array<ProsumerTarget>({
    {"bill", OfNumber::Bill},
    {"saving", OfNumber::Saving},
    {"shift", OfNumber::Shift, true},
    {"price-before", OfNumber::PriceBefore},
    {"price-after", OfNumber::PriceAfter},
    {"earned-old", OfNumber::EarnedOld},
    {"earned-new", OfNumber::EarnedNew},
    {"bill-before", OfNumber::BillBefore},
    {"bill-after", OfNumber::BillAfter},
});

Fraction sizeOfMoney(const Fraction& value)
{
    return value < 0 ? Fraction(-value) : value;
}

/// Makes the sentences.
class ProsumerAnswer
{
    Q_DECLARE_TR_FUNCTIONS(ProsumerAnswer)

public:
    ProsumerAnswer(const ProsumerBoard& board, bool links)
        : m_worked(board.worked())
        , m_input(*m_worked.input)
        , m_links(links)
    {
    }

    [[nodiscard]] QString headline() const
    {
        if (!m_worked.cheapest)
            return tr("No scheme with own generation is chosen.");
        const auto& best = m_worked.bills[*m_worked.cheapest];
        const auto name = words::label(best.scheme->title);
        const auto bill = money("bill", best.bill);
        const auto saving = money("saving", sizeOfMoney(best.saving));
        const auto* net = m_worked.billOf(prosumer::netMetering);
        if (best.saving < 0)
            //: %1 a scheme for own generation, %2 and %3 money
            return tr("%1 is cheapest for the prosumer, with a bill of %2, and yet costs %3 more than no own "
                      "generation.")
                .arg(name, bill, saving);
        if (net == nullptr || net->shift == 0)
            //: %1 a scheme for own generation, %2 and %3 money
            return tr("%1 is cheapest for the prosumer: a bill of %2, which is %3 less than without own "
                      "generation.")
                .arg(name, bill, saving);
        return withShift(name, bill, saving, net->shift);
    }

    [[nodiscard]] QString detail() const
    {
        const auto& energy = m_worked.energy;
        //: %1 to %5 are quantities with their unit
        return tr("Load %1, own generation %2: %3 of it is used at once, %4 goes to the grid, %5 comes from "
                  "the grid.")
            .arg(quantity(energy.load.fraction()), quantity(energy.generation.fraction()),
                 quantity(energy.selfUse.fraction()), quantity(energy.exports.fraction()),
                 quantity(energy.imports.fraction()));
    }

    [[nodiscard]] QString effect() const
    {
        if (!m_worked.effect)
            return {};
        const auto& effect = *m_worked.effect;
        const auto before = effect.priceBefore();
        const auto after = effect.priceAfter();
        const auto old = effect.earnedAtOld();
        if (!before || !after || !old)
            return tr("Nothing trades: there is no price that exports could move.");
        const auto gives =
            tr("Exporters earn %1, not %2; the buyers' bill goes from %3 to %4.")
                .arg(marketMoney("earned-new", effect.earned()), marketMoney("earned-old", *old),
                     marketMoney("bill-before", effect.billBefore()),
                     marketMoney("bill-after", effect.billAfter()));
        return movesPrice(*before, *after) + QLatin1Char(' ') + gives;
    }

    [[nodiscard]] QString offer() const
    {
        if (!m_worked.effect)
            return {};
        const auto& units = m_worked.effect->bookBefore.units;
        //: %1 a number, %2 a quantity, %3 a price, %4 an hour
        return tr("%1 such plants offer %2 together, at a price of %3: %4.")
            .arg(prosumerNumberText(m_input.market.members.fraction(), -1 + ownPriceDecimals),
                 withUnit(prosumerNumberText(m_worked.effect->offered.fraction(), ownQuantityDecimals),
                          quantityUnitOf(units)),
                 withUnit(prosumerNumberText(m_input.market.floor.fraction(), ownPriceDecimals),
                          priceUnitOf(units)),
                 intervalText(m_input, m_worked.interval));
    }

private:
    [[nodiscard]] QString withShift(const QString& name, const QString& bill, const QString& saving,
                                    const Fraction& shift) const
    {
        const auto size = money("shift", sizeOfMoney(shift));
        if (shift < 0)
            //: %1 a scheme for own generation, %2 to %4 money
            return tr("%1 is cheapest for the prosumer: a bill of %2, which is %3 less than without own "
                      "generation; under net metering the prosumer pays %4 for others.")
                .arg(name, bill, saving, size);
        //: %1 a scheme for own generation, %2 to %4 money
        return tr("%1 is cheapest for the prosumer: a bill of %2, which is %3 less than without own "
                  "generation; net metering shifts %4 onto others.")
            .arg(name, bill, saving, size);
    }

    [[nodiscard]] QString movesPrice(const Fraction& before, const Fraction& after) const
    {
        const auto from = price("price-before", before);
        const auto to = price("price-after", after);
        if (after < before)
            return tr("The exports push their own price from %1 to %2.").arg(from, to);
        if (after > before)
            return tr("The price goes up from %1 to %2: the curves meet at another step, and the rule takes "
                      "the middle of a gap.")
                .arg(from, to);
        return tr("The price stays at %1: the exports do not reach the next step.").arg(to);
    }

    [[nodiscard]] QString linked(const char* target, const QString& text) const
    {
        return m_links
                   ? QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(target), text.toHtmlEscaped())
                   : text;
    }

    [[nodiscard]] QString money(const char* target, const Fraction& amount) const
    {
        return linked(target, prosumerMoneyText(amount, m_input.units));
    }

    [[nodiscard]] QString marketMoney(const char* target, const Fraction& amount) const
    {
        return linked(target, prosumerMoneyText(amount, m_worked.effect->bookBefore.units));
    }

    [[nodiscard]] QString price(const char* target, const Fraction& value) const
    {
        return linked(target, withUnit(prosumerNumberText(value, ownPriceDecimals),
                                       priceUnitOf(m_worked.effect->bookBefore.units)));
    }

    [[nodiscard]] QString quantity(const Fraction& value) const
    {
        return withUnit(prosumerNumberText(value, ownQuantityDecimals), quantityUnitOf(m_input.units));
    }

    const WorkedProsumer& m_worked;
    const prosumer::Case& m_input;
    bool m_links;
};

QStringList prosumerSentences(const std::vector<Finding>& findings)
{
    QStringList all;
    for (const auto& each : findings)
        all << words::sentence(each);
    return all;
}

} // namespace

QString prosumerHeadline(const ProsumerBoard& board, bool links)
{
    return board.valid() ? ProsumerAnswer(board, links).headline() : QString();
}

QString prosumerDetail(const ProsumerBoard& board)
{
    return board.valid() ? ProsumerAnswer(board, false).detail() : QString();
}

QString ownEffectSentence(const ProsumerBoard& board, bool links)
{
    const auto& worked = board.worked();
    return worked.effectFaults.empty() ? ProsumerAnswer(board, links).effect()
                                       : prosumerSentences(worked.effectFaults).join(QLatin1Char('\n'));
}

QString ownEffectOffer(const ProsumerBoard& board)
{
    return ProsumerAnswer(board, false).offer();
}

std::optional<ProsumerEvidence> prosumerLink(const ProsumerBoard& board, const QString& link)
{
    for (const auto& target : prosumerTargets) {
        if (link != QLatin1String(target.id))
            continue;
        const auto& worked = board.worked();
        auto at = worked.cheapest.value_or(0);
        if (target.netMetering)
            if (const auto* bill = worked.billOf(prosumer::netMetering))
                at = static_cast<std::size_t>(bill - worked.bills.data());
        return ProsumerEvidence{target.of, at};
    }
    return std::nullopt;
}

QStringList prosumerNotices(const ProsumerBoard& board)
{
    return board.valid() ? prosumerSentences(board.worked().warnings) : QStringList();
}

QStringList prosumerFaults(const ProsumerBoard& board)
{
    return prosumerSentences(board.worked().faults);
}

} // namespace meritdesk::items
