#include "items/balance_fee_text.h"

#include <QCoreApplication>

#include <algorithm>

#include "formats/words/words.h"
#include "items/balance_cells.h"

namespace meritdesk::items {

namespace {

constexpr int unconfirmedFrom = 2026; ///< as the settlement warns

/// Context of these texts.
class BalanceFees
{
    Q_DECLARE_TR_FUNCTIONS(BalanceFees)
};

QString validity(const balance::Fee& fee)
{
    if (fee.from && fee.to)
        return BalanceFees::tr("from %1 to %2").arg(dayText(*fee.from), dayText(*fee.to));
    if (fee.from)
        return BalanceFees::tr("from %1 on").arg(dayText(*fee.from));
    if (fee.to)
        return BalanceFees::tr("until %1").arg(dayText(*fee.to));
    return BalanceFees::tr("always");
}

/// True when a month in view lies where the built-in rates are not confirmed.
bool isUnconfirmed(const BalanceBoard& board)
{
    if (!board.settled().input->defaultFees)
        return false;
    const auto& months = board.settled().settlement->table.months;
    const auto& chosen = board.look().month;
    return std::any_of(months.begin(), months.end(), [&chosen](const auto& span) {
        return (!chosen || span.month == *chosen) && static_cast<int>(span.month.year()) >= unconfirmedFrom;
    });
}

} // namespace

QString feeName(const balance::Fee& fee)
{
    const auto key = "balance-fee." + fee.code;
    const auto name = words::label(key);
    return name == QString::fromStdString(key) ? QString::fromStdString(fee.code) : name;
}

QString feeBasisText(balance::FeeBasis basis)
{
    return words::label("balance-basis." + std::string(balance::feeBases[static_cast<std::size_t>(basis)]));
}

FeeState feeStateText(const BalanceBoard& board, const balance::Fee& fee)
{
    const auto basis = feeBasisText(fee.basis);
    const auto when = validity(fee);
    if (!board.settled().input->defaultFees)
        //: What a fee is taken on, and when it holds
        return {BalanceFees::tr("on %1; %2; as given in the case").arg(basis, when), {}, false};
    if (!isUnconfirmed(board))
        return {BalanceFees::tr("on %1; %2; as published").arg(basis, when), {}, false};
    return {BalanceFees::tr("on %1; %2; not confirmed for these months").arg(basis, when),
            BalanceFees::tr("The rate is the last one published. Whether it holds in 2026 and later was not "
                            "confirmed for every month."),
            true};
}

} // namespace meritdesk::items
