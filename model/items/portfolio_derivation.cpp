#include "core/retail/bill_case.h"
#include "core/retail/explain.h"
#include "core/units/text.h"
#include "formats/words/sample_text.h"
#include "items/billed_portfolio.h"

namespace meritdesk::items {

namespace {

constexpr auto roubles = "RUB";

/// One site of a portfolio billed in full, and what the engine says of its numbers.
class SiteInFull
{
public:
    SiteInFull(const BilledPortfolio& billed, std::size_t site, const ProductionCalendar& calendar)
        : m_input(*billed.input)
        , m_site(site)
        , m_bill(retail::billOneSite(m_input, site, calendar))
    {
    }

    [[nodiscard]] std::optional<Derivation> volume() const
    {
        if (!valid())
            return std::nullopt;
        Derivation sum{.key = "kwh", .formula = "round(sum(month_kwh), 0)", .unit = "kWh"};
        for (const auto& month : bill().months)
            sum.inputs.push_back(
                {"month_kwh", printExact(month.volumeKwh.fraction()), "kWh", printMonth(month.month)});
        return sum;
    }

    [[nodiscard]] std::optional<Derivation> hoursOfUse() const
    {
        if (!valid())
            return std::nullopt;
        Derivation hours{.key = "hours_of_use", .formula = "round(kwh / sum(network_kw), 1)", .unit = "h"};
        hours.inputs.push_back({"kwh", printExact(bill().year.volumeKwh.fraction()), "kWh", {}});
        for (std::size_t i = 0; i < bill().months.size(); ++i)
            if (auto month = engine("network-capacity", i)) {
                month->key = "network_kw";
                month->note = printMonth(bill().months[i].month);
                hours.children.push_back(std::move(*month));
            }
        return hours;
    }

    [[nodiscard]] std::optional<Derivation> today() const
    {
        const auto* current = valid() ? bill().year.current : nullptr;
        return current ? engine("year-total", {}, current->id) : std::nullopt;
    }

    [[nodiscard]] std::optional<Derivation> best() const { return engine("best"); }

    [[nodiscard]] std::optional<Derivation> saving() const { return engine("saving-vs-current"); }

    [[nodiscard]] std::optional<Derivation> share() const
    {
        auto saved = saving();
        auto cost = today();
        if (!saved || !cost)
            return std::nullopt;
        Derivation share{.key = "saving_share",
                         .formula = "round(saving_vs_current / current_total * 100, 2)",
                         .unit = "%"};
        cost->key = "current_total";
        share.children = {std::move(*saved), std::move(*cost)};
        return share;
    }

private:
    [[nodiscard]] bool valid() const { return m_bill.ok(); }

    [[nodiscard]] const retail::SiteBill& bill() const { return m_bill->sites[m_site]; }

    [[nodiscard]] std::optional<Derivation>
    engine(std::string_view key, std::optional<std::size_t> month = {}, std::string_view category = {}) const
    {
        if (!valid())
            return std::nullopt;
        return retail::explain(m_input, *m_bill, {m_site, month, category, key});
    }

    const retail::Case& m_input;
    std::size_t m_site;
    Result<retail::CaseBill> m_bill;
};

/// By SiteNumber; null: the number is read, not made.
constexpr std::array<std::optional<Derivation> (SiteInFull::*)() const, siteNumbers> makers{
    &SiteInFull::volume, nullptr,           &SiteInFull::hoursOfUse, &SiteInFull::today, &SiteInFull::best,
    &SiteInFull::saving, &SiteInFull::share};

} // namespace

std::optional<Derivation> derivationOf(const BilledPortfolio& billed, std::size_t site, SiteNumber kind,
                                       const ProductionCalendar& calendar)
{
    const auto place = static_cast<std::size_t>(kind);
    const auto make = makers.at(place);
    if (!make || site >= billed.numbers.size() || !billed.numbers[site].at(place))
        return std::nullopt;
    auto derivation = (SiteInFull(billed, site, calendar).*make)();
    if (!derivation)
        return std::nullopt;
    if (derivation->value.empty())
        derivation->value = plainText(*billed.numbers[site].at(place), kind);
    derivation->note = words::sampleText(billed.input->sites[site].name).toStdString();
    return derivation;
}

} // namespace meritdesk::items
