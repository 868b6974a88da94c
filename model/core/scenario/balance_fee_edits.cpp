#include <algorithm>
#include <utility>

#include "core/scenario/balance_edits.h"

// Fees of balance energy: what a file refuses is refused here too.

namespace meritdesk::scenario {

using balance::Fee;

namespace {

constexpr std::int64_t largestRate = 1'000'000'000'000'000; ///< millionths of EUR/MWh

bool isCode(std::string_view text)
{
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    for (std::size_t i = 0; i < text.size(); ++i)
        if (!plain(text[i]) && (text[i] != '-' || i == 0 || i + 1 == text.size() || text[i + 1] == '-'))
            return false;
    return !text.empty();
}

bool overlap(const Fee& a, const Fee& b)
{
    return a.code == b.code && (!a.to || !b.from || *b.from <= *a.to)
           && (!b.to || !a.from || *a.from <= *b.to);
}

/// What is wrong with the fee at that place among the others.
std::optional<Finding> faultOf(const std::vector<Fee>& fees, std::size_t at)
{
    const auto& fee = fees[at];
    const auto place = "fees[" + std::to_string(at) + "]";
    if (!isCode(fee.code))
        return error("not-a-code", place, {{"value", fee.code}});
    if (fee.rate.mantissa() > largestRate || fee.rate.mantissa() < -largestRate)
        return error("balance-number-too-large", place, {{"value", fee.rate.text()}});
    if (fee.from && fee.to && *fee.to < *fee.from)
        return error("fee-ends-before-it-begins", place, {{"value", printDay(*fee.to)}});
    for (std::size_t other = 0; other < fees.size(); ++other)
        if (other != at && overlap(fees[other], fee))
            return error("fees-overlap", place, {{"code", fee.code}});
    return std::nullopt;
}

Edit edit(std::string key, std::function<std::optional<Finding>(std::vector<Fee>&)> change)
{
    return {.key = std::move(key),
            .apply = [change = std::move(change)](const Scenario& before) -> Result<Scenario> {
                auto after = before;
                auto& input = after.balance.edit();
                if (auto fault = change(input.fees))
                    return std::move(*fault);
                input.defaultFees = false;
                return after;
            }};
}

} // namespace

Edit addBalanceFee(Fee fee)
{
    return edit("add-balance-fee", [fee = std::move(fee)](std::vector<Fee>& fees) {
        fees.push_back(fee);
        return faultOf(fees, fees.size() - 1);
    });
}

Edit changeBalanceFee(std::size_t at, Fee fee)
{
    return edit("edit-balance-fee",
                [at, fee = std::move(fee)](std::vector<Fee>& fees) -> std::optional<Finding> {
                    if (at >= fees.size())
                        return error("balance-fee-gone", {});
                    fees[at] = fee;
                    return faultOf(fees, at);
                });
}

Edit removeBalanceFee(std::size_t at)
{
    return edit("remove-balance-fee", [at](std::vector<Fee>& fees) -> std::optional<Finding> {
        if (at >= fees.size())
            return error("balance-fee-gone", {});
        fees.erase(fees.begin() + static_cast<std::ptrdiff_t>(at));
        return std::nullopt;
    });
}

} // namespace meritdesk::scenario
