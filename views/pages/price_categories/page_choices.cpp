#include "core/retail/categories.h"
#include "document/document.h"
#include "formats/words/sample_text.h"
#include "items/year_answer.h"
#include "views/pages/price_categories/chart_data.h"
#include "views/pages/price_categories_page.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

/// The pictures of the consumer's load.
void PriceCategoriesPage::showLoad()
{
    const auto& input = m_context.document.scenario().retail;
    const auto profile = loadProfileOf(*input, m_site);
    m_loads->setProfile(profile);
    limitPictures();
    const auto summary = profileSummary(profile);
    const auto name = m_site < input->sites.size() ? words::sampleText(input->sites[m_site].name) : QString();
    m_loads->profile().setTitle(tr("Load by hour: %1").arg(name));
    m_loads->heatMap().setTitle(tr("Load by day and hour: %1").arg(name));
    m_loads->duration().setTitle(tr("Load duration: %1").arg(name));
    m_loads->typicalDays().setTitle(tr("Typical days: %1").arg(name));
    for (auto* chart : m_loads->charts()) {
        if (chart != &m_loads->typicalDays())
            chart->setSummary(summary);
        chart->setSource(sourceLine(m_context.document));
        chart->setHeadingShown(false);
    }
}

/// The strip with its rule in words; a single month has no plan to show.
void PriceCategoriesPage::showPlan(const items::Comparison& what)
{
    m_plan->show(what);
    m_tabs->setTabVisible(m_tabs->indexOf(m_strip->parentWidget()), m_plan->plan().months.size() > 1);
    m_strip->setSummary(m_answer->headline());
    m_rule->setText(
        tr("Transmission is chosen once a year: one of the two middle lines holds for all months."));
    m_rule->setToolTip(m_plan->notices().join(QLatin1Char('\n')));
    m_rule->setAccessibleDescription(m_rule->toolTip());
}

/// Compares a month, or the year without one.
void PriceCategoriesPage::chooseMonth(std::optional<std::size_t> month)
{
    const int wanted = month ? static_cast<int>(*month) : -1;
    const int at = m_span->findData(wanted);
    if (at >= 0)
        m_span->setCurrentIndex(at);
}

void PriceCategoriesPage::chooseInStrip(const QModelIndex& index)
{
    const auto derivation = m_plan->derivation(index);
    chooseMonth(m_plan->monthOf(index.column()));
    const auto category = index.data(items::YearPlanModel::CategoryRole);
    if (category.isValid())
        showBillOf(static_cast<std::size_t>(category.toInt()));
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

void PriceCategoriesPage::followLink(const QString& link)
{
    if (link == QLatin1String(items::askToday)) {
        auto* editor = m_card->editor(items::ConsumerModel::Today);
        editor->setFocus(Qt::OtherFocusReason);
        if (auto* choices = qobject_cast<QComboBox*>(editor))
            choices->showPopup();
        return;
    }
    if (const auto derivation = items::answerDerivation(comparison(), link); derivation && m_context.explain)
        m_context.explain(*derivation);
}

/// Goes where the first thing that a category lacks can be given: its prices, or the hours of the calendar.
void PriceCategoriesPage::openWhatIsMissing(const QString& category)
{
    const auto what = comparison();
    for (std::size_t i = 0; what.valid() && i < retail::categories.size(); ++i) {
        if (category.toStdString() != retail::categories.at(i)->id)
            continue;
        for (const auto& reason : items::reasonsIn(what, i)) {
            if (reason.code == "missing-price")
                return m_tabs->setCurrentWidget(m_prices);
            if (reason.code == "missing-hours")
                return m_tabs->setCurrentWidget(m_calendar);
        }
    }
}

} // namespace meritdesk::views
