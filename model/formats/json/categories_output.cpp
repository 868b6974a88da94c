#include "formats/json/categories_output.h"

#include "core/retail/categories.h"
#include "formats/json/categories_explanation.h"
#include "formats/json/categories_output_month.h"
#include "formats/json/json_writer.h"
#include "formats/words/words.h"

namespace meritdesk::json {

namespace {

using retail::CaseBill;
using retail::Choice;
using retail::SiteBill;
using retail::YearBill;

void writeCategory(Writer& writer, std::string_view key, const retail::Category* category)
{
    writer.key(key);
    if (category)
        writer.text(category->id);
    else
        writer.null();
}

void writeTotal(Writer& writer, const retail::YearTotal& total, const retail::Exact& volume)
{
    writer.beginObject().member("category", total.category->id);
    writer.key("available").boolean(total.available).key("rank");
    if (total.available)
        writer.number(total.rank);
    else
        writer.null();
    writeAmounts(writer, total.amounts, volume);
    writer.endObject();
}

void writeMonths(Writer& writer, const Choice& choice)
{
    writer.key("months").beginArray();
    for (const auto& [month, category] : choice.months)
        writer.beginObject().member("month", printMonth(month)).member("category", category->id).endObject();
    writer.endArray();
}

void writeVariant(Writer& writer, retail::Variant variant, const Choice& choice)
{
    writer.beginObject().member("variant", retail::variantId(variant));
    writeMoney(writer, "total", choice.total);
    writeMonths(writer, choice);
    writer.endObject();
}

void writeChoices(Writer& writer, const YearBill& year)
{
    writer.key("variants").beginArray();
    writeVariant(writer, retail::Variant::Single, year.variants[0]);
    writeVariant(writer, retail::Variant::TwoRate, year.variants[1]);
    writer.endArray().key("best");
    if (year.best)
        writeVariant(writer, *year.best, *year.bestChoice());
    else
        writer.null();
    writer.key("best_free");
    if (year.bestFree.total) {
        writer.beginObject();
        writeMoney(writer, "total", year.bestFree.total);
        writeMonths(writer, year.bestFree);
        writer.endObject();
    } else {
        writer.null();
    }
}

void writeStanding(Writer& writer, std::string_view key, const retail::Category* category,
                   const std::optional<retail::Money>& total)
{
    writer.key(key);
    if (!category) {
        writer.null();
        return;
    }
    writer.beginObject().member("category", category->id);
    writeMoney(writer, "total", total);
    writer.endObject();
}

void writeNotice(Writer& writer, const retail::Notice& notice)
{
    writer.beginObject().member("month", printMonth(notice.month));
    writeCategory(writer, "from", notice.from);
    writeCategory(writer, "to", notice.to);
    writer.member("rule", notice.rule).key("by");
    if (notice.by)
        writer.text(printDay(*notice.by));
    else
        writer.null();
    writer.endObject();
}

void writeYear(Writer& writer, const YearBill& year, const retail::SiteExplainer* explainer)
{
    writer.key("year").beginObject();
    writer.key("year").number(year.year).key("months").number(year.months);
    writer.member("volume_kwh", printInFull(year.volumeKwh)).key("totals").beginArray();
    for (const auto& total : year.totals)
        writeTotal(writer, total, year.volumeKwh);
    writer.endArray();
    writeChoices(writer, year);
    writeStanding(writer, "current", year.current, year.currentTotal);
    writeStanding(writer, "worst", year.worst, year.worstTotal);
    writeMoney(writer, "saving_vs_current", year.savingVsCurrent);
    writeMoney(writer, "saving_vs_worst", year.savingVsWorst);
    writer.key("notices").beginArray();
    for (const auto& notice : year.notices)
        writeNotice(writer, notice);
    writer.endArray();
    writeExplanation(writer, explainer, std::nullopt);
    writer.endObject();
}

/// The members `site`, `months`, `year`.
void writeSite(Writer& writer, const SiteBill& site, const MonthPrint& print,
               const retail::SiteExplainer* explainer)
{
    writer.member("site", site.site);
    if (print.detail != retail::Detail::Year) {
        writer.key("months").beginArray();
        for (std::size_t i = 0; i < site.months.size(); ++i) {
            writer.beginObject();
            writeMonth(writer, site.months[i], print);
            writeExplanation(writer, explainer, i);
            writer.endObject();
        }
        writer.endArray();
    }
    writeYear(writer, site.year, explainer);
}

void writeRanking(Writer& writer, const CaseBill& bill)
{
    writer.key("ranking").beginArray();
    for (const auto index : bill.ranking) {
        const auto& site = bill.sites[index];
        const auto* best = site.year.bestChoice();
        writer.beginObject().member("site", site.site).key("variant");
        if (best)
            writer.text(retail::variantId(*site.year.best));
        else
            writer.null();
        writeMoney(writer, "total", best ? best->total : std::nullopt);
        writeMoney(writer, "saving_vs_current", site.year.savingVsCurrent);
        writer.endObject();
    }
    writer.endArray();
}

void writeWarnings(Writer& writer, const std::vector<Finding>& warnings)
{
    writer.key("warnings").beginArray();
    for (const auto& finding : warnings)
        writer.beginObject()
            .member("code", finding.code)
            .member("message", words::sentence(finding).toStdString())
            .member("at", finding.place)
            .endObject();
    writer.endArray();
}

} // namespace

std::string writeCategoriesResult(const retail::Case& input, const CaseBill& bill, const BillPrint& print)
{
    Writer writer(print.pretty);
    const MonthPrint monthPrint{input.detail, input.quantityStep.fraction()};
    const auto writeOne = [&](std::size_t site) {
        std::optional<retail::SiteExplainer> explainer;
        if (print.explain)
            explainer.emplace(input, bill, site);
        writeSite(writer, bill.sites[site], monthPrint, explainer ? &*explainer : nullptr);
    };
    writer.beginObject().member("format", "meritdesk.categories-result/1");
    if (input.portfolio) {
        writer.key("sites").beginArray();
        for (std::size_t site = 0; site < bill.sites.size(); ++site) {
            writer.beginObject();
            writeOne(site);
            writer.endObject();
        }
        writer.endArray();
        writeRanking(writer, bill);
    } else {
        writeOne(0);
    }
    writeWarnings(writer, bill.warnings);
    writer.endObject();
    return writer.take();
}

} // namespace meritdesk::json
