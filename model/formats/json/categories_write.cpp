#include "formats/json/categories_write.h"

#include <array>

#include "formats/json/categories_write_prices.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

namespace {

using retail::Case;
using retail::HourSet;
using retail::MeterData;
using retail::Site;

constexpr std::array<std::string_view, 4> missingWords{"error", "zero", "previous-day", "interpolate"};
constexpr std::array<std::string_view, 3> detailWords{"full", "months", "year"};
constexpr std::array<std::string_view, 4> voltageWords{"VN", "SN1", "SN2", "NN"};
constexpr std::array<std::string_view, 3> connectionWords{"grid", "generator", "fsk"};
constexpr std::array<std::string_view, 3> zoneWords{"1", "2", "non-price"};
constexpr std::array<std::string_view, 3> meteringWords{"hourly", "zone", "integral"};
constexpr std::array<std::string_view, 3> shapeWords{"alternate", "over", "under"};

template <class Words, class Enum>
std::string_view word(const Words& words, Enum value)
{
    return words.at(static_cast<std::size_t>(value));
}

class CaseWriter
{
public:
    CaseWriter(bool pretty, const SeriesOut* series)
        : m_out(pretty)
        , m_series(series)
    {
    }

    std::string run(const Case& retailCase)
    {
        m_out.beginObject();
        m_out.member("format", "meritdesk.categories/1");
        writeOptions(retailCase);
        if (!retailCase.profiles.empty())
            writeProfiles(retailCase);
        writeSites(retailCase);
        m_out.key("months").beginArray();
        for (const auto& month : retailCase.months)
            writeMonth(month);
        m_out.endArray().endObject();
        return m_out.take();
    }

private:
    void writeOptions(const Case& retailCase)
    {
        m_out.member("price_unit", retailCase.priceUnit == retail::PriceUnit::PerMwh ? "MWh" : "kWh");
        m_out.member("quantity_step", retailCase.quantityStep.text());
        if (retailCase.vatPercent)
            m_out.member("vat_percent", retailCase.vatPercent->text());
        m_out.member("missing", word(missingWords, retailCase.missing));
        m_out.member("detail", word(detailWords, retailCase.detail));
        if (retailCase.tariffDecision)
            m_out.member("tariff_decision", printDay(*retailCase.tariffDecision));
    }

    void writeProfiles(const Case& retailCase)
    {
        m_out.key("profiles").beginObject();
        for (const auto& [name, data] : retailCase.profiles) {
            m_out.key(name).beginObject();
            writeData(data);
            m_out.endObject();
        }
        m_out.endObject();
    }

    void writeSites(const Case& retailCase)
    {
        if (m_series)
            m_out.key("portfolio").boolean(retailCase.portfolio);
        const bool list = m_series != nullptr || retailCase.portfolio || retailCase.sites.size() != 1;
        m_out.key(list ? "sites" : "site");
        if (list)
            m_out.beginArray();
        for (const auto& site : retailCase.sites)
            writeSite(site);
        if (list)
            m_out.endArray();
    }

    void writeSite(const Site& site)
    {
        m_out.beginObject();
        m_out.member("name", site.name).member("max_power_kw", site.maxPowerKw.text());
        m_out.member("voltage", word(voltageWords, site.voltage));
        m_out.member("connection", word(connectionWords, site.connection));
        m_out.member("price_zone", word(zoneWords, site.zone));
        m_out.member("metering", word(meteringWords, site.metering));
        if (site.currentCategory)
            m_out.member("current_category", *site.currentCategory);
        m_out.key("points").beginArray();
        for (const auto& point : site.points)
            writePoint(point);
        m_out.endArray();
        if (site.plan)
            writePlan(*site.plan);
        m_out.endObject();
    }

    void writePoint(const retail::Point& point)
    {
        m_out.beginObject();
        if (point.name)
            m_out.member("name", *point.name);
        if (point.own)
            writeData(*point.own);
        else
            m_out.member("profile", point.profile).member("scale", point.scale.text());
        m_out.endObject();
    }

    void writePlan(const retail::Plan& plan)
    {
        m_out.key("plan").beginObject();
        if (plan.assumption)
            m_out.member("error_percent", plan.assumption->errorPercent.text())
                .member("shape", word(shapeWords, plan.assumption->shape));
        else if (plan.hours)
            writeData(*plan.hours);
        m_out.endObject();
    }

    void writeData(const MeterData& data)
    {
        if (m_series) {
            m_out.member("series", (*m_series)(data)).member("provenance", data.provenance);
            return;
        }
        const auto& hours = *data.hours;
        m_out.key("hourly").beginObject();
        if (!hours.empty()) {
            const auto last = hours.first + static_cast<int>(hours.kwh.size()) - 1;
            const auto end = monthOf(retail::dayOf(last));
            for (auto month = monthOf(retail::dayOf(hours.first)); month <= end;
                 month += std::chrono::months(1))
                writeMonthOf(hours, month);
        }
        m_out.endObject();
    }

    /// A month of a series, nulls where hours are missing; months without any hour are left out.
    void writeMonthOf(const retail::HourlySeries& hours, Month month)
    {
        const auto first = retail::hourIndex(firstDay(month), 0);
        const auto count = 24 * daysIn(month);
        bool any = false;
        for (int i = 0; i < count && !any; ++i)
            any = hours.at(first + i) != retail::HourlySeries::missing;
        if (!any)
            return;
        m_out.key(printMonth(month)).beginArray();
        for (int i = 0; i < count; ++i) {
            const auto value = hours.at(first + i);
            if (value == retail::HourlySeries::missing)
                m_out.null();
            else
                m_out.text(retail::Kwh::fromMantissa(value).text());
        }
        m_out.endArray();
    }

    void writeHours(std::string_view key, const HourSet& hours)
    {
        m_out.key(key).beginArray();
        for (std::size_t bit = 0; bit < hours.size(); ++bit)
            if (hours.test(bit))
                m_out.number(static_cast<long long>(bit) + 1);
        m_out.endArray();
    }

    void writeMonth(const retail::MonthTariff& month)
    {
        m_out.beginObject().member("month", printMonth(month.month));
        if (month.workingDays) {
            m_out.key("working_days").beginArray();
            for (const auto day : *month.workingDays)
                m_out.text(printDay(day));
            m_out.endArray();
        }
        if (month.peakHours) {
            m_out.key("peak_hours").beginObject();
            for (const auto& [day, hour] : *month.peakHours)
                m_out.key(printDay(day)).number(hour);
            m_out.endObject();
        }
        if (month.plannedPeakHours)
            writeHours("planned_peak_hours", *month.plannedPeakHours);
        if (month.zoneHours) {
            m_out.key("zone_hours").beginObject();
            writeHours("night", month.zoneHours->night);
            if (month.zoneHours->peak)
                writeHours("peak", *month.zoneHours->peak);
            m_out.endObject();
        }
        if (month.vatPercent)
            m_out.member("vat_percent", month.vatPercent->text());
        if (m_series && !month.source.empty())
            m_out.member("source", month.source);
        m_out.key("prices");
        writePrices(m_out, month.prices);
        m_out.endObject();
    }

    Writer m_out;
    const SeriesOut* m_series;
};

} // namespace

std::string writeCategories(const Case& retailCase, bool pretty)
{
    return CaseWriter(pretty, nullptr).run(retailCase);
}

std::string writeStoredCategories(const Case& retailCase, const SeriesOut& series)
{
    return CaseWriter(false, &series).run(retailCase);
}

} // namespace meritdesk::json
