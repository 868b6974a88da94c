#include "views/pages/price_categories/hours_of_use_view.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

#include "views/charts/load_profile.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

double drawn(const std::string& hours)
{
    return hours.empty() ? charts::LoadProfile::none : QString::fromStdString(hours).toDouble();
}

} // namespace

HoursOfUseView::HoursOfUseView(QWidget* parent)
    : QWidget(parent)
    , m_model(new items::HoursOfUseModel(this))
    , m_chart(new charts::HoursOfUseChart(this))
    , m_sentence(label({}, "muted", this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 4);
    column->setSpacing(4);
    column->addWidget(m_sentence);
    column->addWidget(m_chart, 1);
    m_chart->setHeadingShown(false);
    m_chart->setTitle(tr("Hours of use of the network capacity"));
    connect(m_chart, &charts::HoursOfUseChart::monthClicked, this, [this](int month, bool breakEven) {
        const int number =
            breakEven ? items::HoursOfUseModel::BreakEvenColumn : items::HoursOfUseModel::UseColumn;
        if (const auto derivation = m_model->derivation(m_model->index(month, number)))
            emit explainAsked(*derivation);
    });
}

void HoursOfUseView::show(const items::Comparison& what)
{
    m_model->show(what);
    m_chart->setBars(bars());
    m_sentence->setText(sentence());
    m_chart->setSummary(sentence());
}

QString HoursOfUseView::sentence() const
{
    const auto& months = m_model->months();
    const auto known = std::count_if(months.begin(), months.end(), [](const items::UseOfMonth& month) {
        return month.cheaper.has_value();
    });
    if (known == 0)
        return tr(
            "Not known: it needs the planned peak hours and both transmission tariffs of the price sheet.");
    const auto pays = std::count_if(months.begin(), months.end(), [](const items::UseOfMonth& month) {
        return month.cheaper == retail::Cheaper::TwoRate;
    });
    const auto never = std::count_if(months.begin(), months.end(),
                                     [](const items::UseOfMonth& month) { return month.never; });
    auto text = tr("Two-rate transmission is cheaper in %1 of %n month(s).", nullptr, static_cast<int>(known))
                    .arg(pays);
    if (never > 0)
        text += QLatin1Char(' ')
                + tr("In %n month(s) it can never win: the break-even lies above the month's hours.", nullptr,
                     static_cast<int>(never));
    return text;
}

std::vector<charts::UseBar> HoursOfUseView::bars() const
{
    std::vector<charts::UseBar> bars;
    for (const auto& month : m_model->months())
        bars.push_back(
            {.name = QLocale().standaloneMonthName(
                 static_cast<int>(static_cast<unsigned>(month.month.month())), QLocale::ShortFormat),
             .use = drawn(month.use),
             .breakEven = drawn(month.breakEven),
             .hours = static_cast<double>(month.hours),
             .pays = month.cheaper == retail::Cheaper::TwoRate,
             .verdict = month.never ? tr("never", "two-rate can never win in this month") : QString()});
    return bars;
}

} // namespace meritdesk::views
