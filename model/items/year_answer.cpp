#include "items/year_answer.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

#include "core/retail/categories.h"
#include "core/units/text.h"
#include "items/category_table_model.h"
#include "items/number_text.h"
#include "items/year_plan.h"

namespace meritdesk::items {

namespace {

constexpr auto linkCost = "cost";
constexpr auto linkSaving = "saving";
constexpr auto linkStay = "stay";
constexpr auto linkRule = "rule-cost";
constexpr auto linkChosen = "chosen";

/// Makes the sentences of one comparison.
class AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(YearAnswer)

public:
    AnswerWords(const Comparison& what, AnswerText text)
        : m_what(what)
        , m_text(text)
        , m_plan(yearPlanOf(what))
        , m_today(currentIn(what))
    {
    }

    [[nodiscard]] Answer make() const
    {
        const auto saving = savingOfChoice();
        return {headline(saving), detail(saving)};
    }

private:
    [[nodiscard]] QString safe(const QString& text) const
    {
        return m_text == AnswerText::Links ? text.toHtmlEscaped() : text;
    }

    [[nodiscard]] QString linked(const char* target, const QString& text) const
    {
        return m_text == AnswerText::Links
                   ? QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(target), text.toHtmlEscaped())
                   : text;
    }

    [[nodiscard]] QString money(const char* target, const retail::Money& amount) const
    {
        return linked(target, withUnit(numberText(amount.text(), 2), tr("RUB")));
    }

    /// "in 2025", "in November 2025", "in February 2025 to May 2025".
    [[nodiscard]] QString period() const
    {
        if (m_what.month)
            return tr("in %1", "a month: in November 2025").arg(monthName(m_plan.months[*m_what.month]));
        constexpr std::size_t wholeYear = 12;
        if (m_plan.months.size() == wholeYear)
            return tr("in the year %1").arg(m_what.bill().year.year);
        if (m_plan.months.size() == 1)
            return tr("in %1", "a month: in November 2025").arg(monthName(m_plan.months.front()));
        return tr("in %1 to %2", "two months: in February 2025 to May 2025")
            .arg(monthName(m_plan.months.front()), monthName(m_plan.months.back()));
    }

    [[nodiscard]] static QString monthName(Month month)
    {
        const auto name =
            QLocale().standaloneMonthName(static_cast<int>(static_cast<unsigned>(month.month())));
        return tr("%1 %2", "month name and year").arg(name).arg(static_cast<int>(month.year()));
    }

    [[nodiscard]] std::vector<std::size_t> chosenCategories() const
    {
        std::vector<std::size_t> chosen;
        if (m_what.month)
            return {*bestIn(m_what)};
        for (const auto& category : m_plan.best()->categories)
            if (std::find(chosen.begin(), chosen.end(), *category) == chosen.end())
                chosen.push_back(*category);
        std::sort(chosen.begin(), chosen.end());
        return chosen;
    }

    [[nodiscard]] retail::Money cost() const
    {
        return m_what.month ? amountsOf(m_what, *bestIn(m_what))->total
                            : *m_what.bill().year.bestChoice()->total;
    }

    /// Against today's category, when it is known and billed; a loss where it may not be chosen any more.
    [[nodiscard]] std::optional<retail::Money> savingOfChoice() const
    {
        const auto before = m_today ? amountsOf(m_what, *m_today) : std::nullopt;
        return before ? std::optional(before->total - cost()) : std::nullopt;
    }

    [[nodiscard]] bool staysAsItIs() const
    {
        const auto chosen = chosenCategories();
        return m_today && chosen.size() == 1 && chosen.front() == *m_today;
    }

    [[nodiscard]] QString names(const std::vector<std::size_t>& chosen) const
    {
        QStringList ids;
        for (const auto place : chosen) {
            const auto id = retail::categories.at(place)->id;
            ids << QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
        }
        return ids.join(QStringLiteral(", "));
    }

    [[nodiscard]] QString headline(const std::optional<retail::Money>& saving) const
    {
        const auto chosen = chosenCategories();
        const bool one = chosen.size() == 1;
        const auto name = safe(one ? categoryTitle(chosen.front()) : names(chosen));
        if (staysAsItIs())
            return tr("%1 is the cheapest you may choose %2, and it is today's: %3 without VAT.")
                .arg(name, period(), money(linkCost, cost()));
        if (saving && retail::Money{} < *saving)
            return (one ? tr("%1 is the cheapest you may choose %2: %3 less than today's %4.")
                        : tr("Categories %1 by turns are the cheapest you may choose %2: %3 less than "
                             "today's %4."))
                .arg(name, period(), money(linkSaving, *saving), safe(categoryTitle(*m_today)));
        return (one ? tr("%1 is the cheapest you may choose %2: %3 without VAT.")
                    : tr("Categories %1 by turns are the cheapest you may choose %2: %3 without VAT."))
            .arg(name, period(), money(linkCost, cost()));
    }

    [[nodiscard]] QString detail(const std::optional<retail::Money>& saving) const
    {
        QStringList sentences;
        if (saving && retail::Money{} < *saving && !staysAsItIs())
            sentences << tr("It costs %1 without VAT.").arg(money(linkCost, cost()));
        if (!m_today)
            sentences << linked(askToday, tr("Say which category is in force today to see the saving."));
        else if (!availableIn(m_what, *m_today))
            sentences << safe(tr("Today's %1 may not be chosen for this time.").arg(categoryTitle(*m_today)));
        sentences << (m_what.month ? monthSentences() : yearSentences());
        return sentences.join(QLatin1Char(' '));
    }

    [[nodiscard]] QStringList yearSentences() const
    {
        QStringList sentences;
        const auto stay = bestIn(m_what);
        if (chosenCategories().size() > 1 && stay)
            sentences << tr("To stay with %1 all the time costs %2 more.")
                             .arg(safe(categoryTitle(*stay)),
                                  money(linkStay, amountsOf(m_what, *stay)->total - cost()));
        if (!m_plan.ruleCost.empty())
            sentences << tr("Were transmission not chosen once a year, it would be %1 less.")
                             .arg(money(linkRule, cost() - *m_what.bill().year.bestFree.total));
        return sentences;
    }

    /// Where the year's choice is another one than the month's.
    [[nodiscard]] QStringList monthSentences() const
    {
        const auto* year = m_plan.best();
        if (!year || m_plan.months.size() < 2)
            return {};
        const auto chosen = *year->categories[*m_what.month];
        if (chosen == *bestIn(m_what))
            return {};
        return {tr("The year's best choice has %1 here, %2 dearer: transmission is chosen once a year.")
                    .arg(safe(categoryTitle(chosen)),
                         money(linkChosen, amountsOf(m_what, chosen)->total - cost()))};
    }

    const Comparison& m_what;
    AnswerText m_text;
    YearPlan m_plan;
    std::optional<std::size_t> m_today;
};

std::optional<Derivation> ofRow(const Comparison& what, std::string_view key,
                                std::optional<std::size_t> category)
{
    for (const auto& row : categoryRows(what))
        if (category && row.key == key && row.kind != RowKind::Line)
            return derivationOf(what, row, *category);
    return std::nullopt;
}

/// Staying in the best single category against the best choice of the year.
std::optional<Derivation> stayDerivation(const Comparison& what)
{
    const auto stay = bestIn(what);
    auto total = ofRow(what, "total", stay);
    auto best = retail::explain(*what.billed->input, *what.billed->bill, {.site = what.site, .key = "best"});
    if (!total || !best)
        return std::nullopt;
    total->key = "year_total";
    const auto more = amountsOf(what, *stay)->total - *what.bill().year.bestChoice()->total;
    return Derivation{.key = "staying_costs",
                      .formula = "year_total - cheapest_total",
                      .value = more.text(),
                      .unit = "RUB",
                      .children = {std::move(*total), std::move(*best)}};
}

/// How the number of a link of a month's answer came about.
std::optional<Derivation> monthLink(const Comparison& what, const QString& link)
{
    const auto best = bestIn(what);
    if (link == QLatin1String(linkSaving))
        return ofRow(what, "saving-against-today", best);
    if (link == QLatin1String(linkChosen))
        if (const auto plan = yearPlanOf(what); plan.best())
            return ofRow(what, "difference-to-best", plan.best()->categories[*what.month]);
    return link == QLatin1String(linkCost) ? ofRow(what, "total", best) : std::nullopt;
}

} // namespace

Answer answerOf(const Comparison& what, AnswerText text)
{
    const bool billed =
        what.valid() && (what.month ? bestIn(what).has_value() : what.bill().year.best.has_value());
    return billed ? AnswerWords(what, text).make()
                  : Answer{AnswerWords::tr("No category can be billed yet."), {}};
}

std::optional<Derivation> answerDerivation(const Comparison& what, const QString& link)
{
    if (!what.valid())
        return std::nullopt;
    if (what.month)
        return monthLink(what, link);
    if (link == QLatin1String(linkRule))
        return ruleCostDerivation(what);
    if (link == QLatin1String(linkStay))
        return stayDerivation(what);
    if (link == QLatin1String(linkSaving))
        return planDerivation(what, PlanLine::Saving, std::nullopt);
    if (link == QLatin1String(linkCost))
        return retail::explain(*what.billed->input, *what.billed->bill, {.site = what.site, .key = "best"});
    return std::nullopt;
}

} // namespace meritdesk::items
