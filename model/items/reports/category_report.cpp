#include "items/reports/category_report.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/retail/categories.h"
#include "core/retail/explain.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/category_table_model.h"
#include "items/number_text.h"
#include "items/reports/report_builder.h"

namespace meritdesk::items {

namespace {

using report::Report; // lupdate takes a qualified result for the context
using retail::Category;

/// Translations of this report; the class is the context.
class CategoryReport
{
    Q_DECLARE_TR_FUNCTIONS(CategoryReport)

public:
    explicit CategoryReport(const CategoryReportInput& input)
        : m_input(input)
        , m_site(input.bill.sites.at(input.site))
        , m_out(tr("Price categories: %1").arg(words::sampleText(m_site.site)), input.language)
    {
    }

    Report make()
    {
        m_out.subtitle(period());
        m_out.made(m_input.made);
        summary();
        yearTable();
        closed();
        for (const auto& picture : m_input.pictures)
            m_out.picture(picture);
        monthTable();
        notices();
        data();
        appendix();
        return m_out.take();
    }

private:
    QString monthName(Month month) const
    {
        const auto name =
            m_out.locale().standaloneMonthName(static_cast<int>(static_cast<unsigned>(month.month())));
        return tr("%1 %2", "month name, year").arg(name).arg(static_cast<int>(month.year()));
    }

    static QString categoryName(const Category* category)
    {
        return category ? words::label(category->label) : QString();
    }

    exports::Cell money(const retail::Money& amount) const
    {
        return {withUnit(m_out.shown(amount.text(), 2), words::label("RUB")),
                QString::fromStdString(amount.text())};
    }

    QString period() const
    {
        const auto& months = m_site.months;
        if (months.empty())
            return tr("Year %1, amounts in roubles without VAT unless named otherwise").arg(m_site.year.year);
        if (months.size() == 1)
            return tr("%1, amounts in roubles without VAT unless named otherwise")
                .arg(monthName(months.front().month));
        return tr("%1 to %2, amounts in roubles without VAT unless named otherwise")
            .arg(monthName(months.front().month), monthName(months.back().month));
    }

    void summary()
    {
        m_out.heading(tr("The choice"));
        const auto* best = m_site.year.bestChoice();
        if (!best || !best->total) {
            m_out.paragraph(tr("No category is open in every month with the data and prices given; the table "
                               "names the reasons."));
            return;
        }
        const auto variant = m_site.year.best == retail::Variant::Single
                                 ? tr("single-rate transmission tariff")
                                 : tr("two-rate transmission tariff");
        const auto& year = m_site.year;
        std::vector<std::vector<exports::Cell>> rows{
            {words(tr("Cheapest in total")), money(*best->total), words(variant)}};
        if (year.savingVsCurrent)
            rows.push_back({words(tr("Saving against today's category")), money(*year.savingVsCurrent),
                            words(categoryName(year.current))});
        if (year.savingVsWorst && year.worst && openCategories() > 1)
            rows.push_back({words(tr("Saving against the dearest open category")), money(*year.savingVsWorst),
                            words(categoryName(year.worst))});
        m_out.keyFigures(std::move(rows));
    }

    std::ptrdiff_t openCategories() const
    {
        return std::count_if(m_site.year.totals.begin(), m_site.year.totals.end(),
                             [](const auto& total) { return total.available; });
    }

    exports::Cell moneyCell(const std::optional<retail::Money>& amount) const
    {
        return amount ? m_out.number(amount->text(), 2) : words(QStringLiteral("–"));
    }

    void yearTable()
    {
        m_out.heading(tr("Comparison"));
        exports::Table table{.columns = {{tr("Category")},
                                         {tr("Rank"), {}, true},
                                         {tr("Without VAT"), tr("RUB"), true},
                                         {tr("VAT"), tr("RUB"), true},
                                         {tr("With VAT"), tr("RUB"), true},
                                         {tr("Unit cost"), tr("RUB/kWh"), true}}};
        std::vector<std::size_t> first;
        for (const auto& total : m_site.year.totals) {
            if (total.rank == 1)
                first.push_back(table.rows.size());
            table.rows.push_back(yearRow(total));
        }
        m_out.table(std::move(table), std::move(first));
    }

    std::vector<exports::Cell> yearRow(const retail::YearTotal& total) const
    {
        const auto part = [&total](retail::Money retail::Amounts::*which) {
            return total.amounts ? std::optional((*total.amounts).*which) : std::nullopt;
        };
        return {words(categoryName(total.category)),
                total.rank > 0 ? m_out.number(std::to_string(total.rank), 0) : words(QStringLiteral("–")),
                moneyCell(part(&retail::Amounts::total)),
                moneyCell(part(&retail::Amounts::vat)),
                moneyCell(part(&retail::Amounts::withVat)),
                unitCost(total)};
    }

    exports::Cell unitCost(const retail::YearTotal& total) const
    {
        const auto cost =
            total.amounts ? retail::perKwh(total.amounts->total, m_site.year.volumeKwh) : std::nullopt;
        return cost ? m_out.number(*cost, 5) : words(QStringLiteral("–"));
    }

    /// The closed categories, each with all its reasons.
    void closed()
    {
        exports::Table table{.columns = {{tr("Not open")}, {tr("Why")}}};
        for (const auto& total : m_site.year.totals)
            if (!total.available)
                table.rows.push_back({words(categoryName(total.category)), words(reasons(total.category))});
        if (!table.rows.empty())
            m_out.table(std::move(table));
    }

    /// The first month's reasons why a category is closed, in words.
    QString reasons(const Category* category) const
    {
        for (const auto& month : m_site.months)
            for (const auto& bill : month.categories)
                if (bill.category == category && !bill.available())
                    return reasonsInWords(bill);
        return tr("no");
    }

    static QString reasonsInWords(const retail::CategoryBill& bill)
    {
        QStringList all;
        for (const auto& reason : bill.reasons)
            all += reasonText(reason);
        return all.join(QStringLiteral("; "));
    }

    void monthTable()
    {
        if (m_site.months.size() < 2)
            return;
        m_out.heading(tr("Month by month"));
        exports::Table table{.columns = {{tr("Month")},
                                         {tr("Volume"), tr("kWh"), true},
                                         {tr("Purchased capacity"), tr("kW"), true},
                                         {tr("Network capacity"), tr("kW"), true},
                                         {tr("Cheapest")},
                                         {tr("Without VAT"), tr("RUB"), true}}};
        for (const auto& month : m_site.months)
            table.rows.push_back(monthRow(month));
        m_out.table(std::move(table));
    }

    std::vector<exports::Cell> monthRow(const retail::MonthBill& month) const
    {
        const auto capacity = [this](const std::optional<retail::Capacity>& value) {
            return value ? m_out.number(value->kw.fraction(), 3) : words(QStringLiteral("–"));
        };
        std::optional<retail::Money> total;
        for (const auto& bill : month.categories)
            if (bill.category == month.best && bill.amounts)
                total = bill.amounts->total;
        return {words(monthName(month.month)),   m_out.number(month.volumeKwh.fraction(), 0),
                capacity(month.purchased),       capacity(month.network),
                words(categoryName(month.best)), moneyCell(total)};
    }

    void notices()
    {
        if (m_site.year.notices.empty())
            return;
        m_out.heading(tr("Notices to the supplier"));
        exports::Table table{
            .columns = {{tr("From")}, {tr("New category")}, {tr("Instead of")}, {tr("Notice by")}}};
        for (const auto& notice : m_site.year.notices)
            table.rows.push_back({words(monthName(notice.month)), words(categoryName(notice.to)),
                                  words(categoryName(notice.from)), words(lastDay(notice))});
        m_out.table(std::move(table));
    }

    QString lastDay(const retail::Notice& notice) const
    {
        if (!notice.by)
            return tr("not known from the data");
        const auto day = QDate::fromString(QString::fromStdString(printDay(*notice.by)), Qt::ISODate);
        return m_out.locale().toString(day, QLocale::LongFormat);
    }

    void data()
    {
        m_out.heading(tr("The data"));
        m_out.sources(m_input.sources);
        const auto& site = m_input.input.sites.at(m_input.site);
        for (const auto& point : site.points)
            if (point.own && !point.own->provenance.empty() && point.own->provenance != "typed")
                m_out.paragraph(tr("Meter data of %1: %2", "metering point, files")
                                    .arg(QString::fromStdString(point.name.value_or(m_site.site)),
                                         QString::fromStdString(point.own->provenance)));
        QStringList sources;
        for (const auto& month : m_input.input.months)
            if (!month.source.empty())
                sources += QString::fromStdString(month.source);
        sources.removeDuplicates();
        for (const auto& source : sources)
            m_out.paragraph(tr("Prices: %1").arg(source));
        for (const auto& warning : m_input.bill.warnings)
            m_out.paragraph(
                tr("Note on %1: %2").arg(QString::fromStdString(warning.place), words::sentence(warning)));
    }

    void explain(std::optional<std::size_t> month, std::string_view category, std::string_view key)
    {
        const retail::Subject subject{.site = m_input.site, .month = month, .category = category, .key = key};
        if (const auto derivation = retail::explain(m_input.input, m_input.bill, subject))
            m_out.derivation(*derivation);
    }

    void appendix()
    {
        m_out.pageBreak();
        m_out.heading(tr("Appendix: how the numbers came about"), 1);
        for (std::size_t month = 0; month < m_site.months.size(); ++month) {
            const auto* best = m_site.months[month].best;
            if (!best)
                continue;
            m_out.heading(tr("%1, %2", "month, category")
                              .arg(monthName(m_site.months[month].month), categoryName(best)));
            explain(month, best->id, "with-vat");
        }
        if (m_site.months.size() > 1)
            explain(std::nullopt, {}, "best");
        m_out.rules();
    }

    const CategoryReportInput& m_input;
    const retail::SiteBill& m_site;
    ReportBuilder m_out;
};

} // namespace

report::Report categoryReport(const CategoryReportInput& input)
{
    return CategoryReport(input).make();
}

} // namespace meritdesk::items
