#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

#include "core/retail/categories.h"
#include "formats/words/words.h"
#include "items/category_table_model.h"
#include "items/number_text.h"
#include "items/portfolio_model.h"

namespace meritdesk::items {

namespace {

std::size_t placeOf(const retail::Category* category)
{
    const auto& all = retail::categories;
    return static_cast<std::size_t>(std::find(all.begin(), all.end(), category) - all.begin());
}

/// Translations of this file; the class is the context.
class PortfolioWords
{
    Q_DECLARE_TR_FUNCTIONS(PortfolioWords)

public:
    static QString best(const std::vector<std::size_t>& categories)
    {
        if (categories.empty())
            return {};
        if (categories.size() == 1)
            return categoryTitle(categories.front());
        QStringList ids;
        for (const auto category : categories) {
            const auto id = retail::categories.at(category)->id;
            ids << QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
        }
        //: A choice that changes from month to month; %1 is a list such as "1, 3"
        return tr("Categories %1").arg(ids.join(QStringLiteral(", ")));
    }

    static QString reasons(const std::vector<retail::Reason>& reasons)
    {
        QStringList words;
        for (const auto& reason : reasons)
            words << reasonText(reason);
        return words.join(QStringLiteral("; "));
    }

    /// Of a site that no category can be billed for: the reasons of the one that lacks least.
    static QString nothing(const retail::SiteYear& site)
    {
        const auto least =
            std::min_element(site.reasons.begin(), site.reasons.end(), [](const auto& a, const auto& b) {
                return !a.empty() && (b.empty() || a.size() < b.size());
            });
        //: %1 a category, %2 the reasons
        return tr("No choice for the year. %1: %2")
            .arg(categoryTitle(static_cast<std::size_t>(least - site.reasons.begin())), reasons(*least));
    }

    static QString closed(const retail::SiteYear& site, const retail::ClosedSaving& closed)
    {
        const auto amount = withUnit(numberText(closed.saving.text(), 2, QLocale()), words::label("RUB"));
        //: %1 a category, %2 an amount, %3 the reasons why it is closed
        return tr("%1 would save %2 more, but: %3")
            .arg(categoryTitle(closed.category), amount, reasons(site.reasons.at(closed.category)));
    }

    static QString hint(const retail::SiteYear& site)
    {
        const auto& year = site.year;
        if (!year.bestChoice())
            return nothing(site);
        if (const auto found = retail::closedSaving(site))
            return closed(site, *found);
        if (!year.current)
            return tr("Today's category is not given");
        if (!year.currentTotal)
            return tr("Today's category cannot be billed: %1")
                .arg(reasons(site.reasons.at(placeOf(year.current))));
        return {};
    }
};

} // namespace

QString todayText(const retail::SiteYear& site)
{
    return site.year.current ? categoryTitle(placeOf(site.year.current)) : QString();
}

QString bestChoiceText(const retail::SiteYear& site)
{
    std::vector<std::size_t> taken;
    if (const auto* best = site.year.bestChoice())
        for (std::size_t i = 0; i < retail::categories.size(); ++i)
            if (std::any_of(best->months.begin(), best->months.end(), [i](const retail::MonthChoice& choice) {
                    return choice.category == retail::categories.at(i);
                }))
                taken.push_back(i);
    return PortfolioWords::best(taken);
}

QString siteHint(const retail::SiteYear& site)
{
    return PortfolioWords::hint(site);
}

} // namespace meritdesk::items
