#include "core/retail/bill.h"

namespace meritdesk::retail {

std::string_view variantId(Variant variant)
{
    return variant == Variant::Single ? "single" : "two-rate";
}

std::string Reason::text() const
{
    return subject.empty() ? std::string(code) : std::string(code) + ":" + std::string(subject);
}

std::optional<Fraction> BillLine::price() const
{
    if (!quantity.isZero())
        return Fraction(exact.fraction() / quantity.fraction());
    return unitPrice ? std::optional(unitPrice->fraction()) : std::nullopt;
}

std::optional<Fraction> perKwh(const Money& total, const Exact& volumeKwh)
{
    if (volumeKwh.isZero())
        return std::nullopt;
    return Fraction(total.roubles() / volumeKwh.fraction());
}

} // namespace meritdesk::retail
