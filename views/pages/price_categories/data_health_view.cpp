#include "views/pages/price_categories/data_health_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "items/number_text.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

QString kwh(const std::optional<retail::Kwh>& value)
{
    return value ? items::numberText(value->text(), -1) : QStringLiteral("–");
}

QString rounded(const std::optional<retail::Kwh>& value)
{
    return value ? items::numberText(value->text(), 1) : QStringLiteral("–");
}

} // namespace

DataHealthView::DataHealthView(QWidget* parent)
    : QWidget(parent)
    , m_model(new items::DataHealthModel(this))
    , m_figures(label({}, "heading", this))
    , m_provenance(label({}, "muted", this))
    , m_none(label(tr("No gaps, no long runs of zeros, no spikes."), "good", this))
    , m_table(new QTableView(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 4);
    column->setSpacing(8);
    column->addWidget(m_figures);
    column->addWidget(m_provenance);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Doubtful hours"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    emit spanChosen(m_model->span(current.row()));
            });
}

QString DataHealthView::figures() const
{
    const auto& health = m_model->health();
    QStringList sentences;
    sentences << tr("%1 of %2 hours are present.")
                     .arg(items::numberText(std::to_string(health.present), 0),
                          items::numberText(std::to_string(health.expected), 0));
    if (health.missing() > 0)
        sentences << tr("%n hour(s) missing.", nullptr, health.missing());
    sentences << tr("Least %1, mean %2, most %3 kWh an hour.")
                     .arg(kwh(health.least), rounded(health.mean), kwh(health.most));
    return sentences.join(QLatin1Char(' '));
}

QString DataHealthView::provenance(const retail::Case& input, std::size_t site)
{
    QStringList from;
    for (const auto& point : input.sites[site].points) {
        const auto profile = input.profiles.find(point.profile);
        const auto* data = point.own                         ? &*point.own
                           : profile != input.profiles.end() ? &profile->second
                                                             : nullptr;
        const auto name = data ? QString::fromStdString(data->provenance) : QString();
        const bool file = !name.isEmpty() && name != QLatin1String("typed"); // in the case itself
        if (file && !from.contains(name))
            from << name;
    }
    return from.isEmpty() ? QString() : tr("Read from: %1").arg(from.join(QStringLiteral("; ")));
}

void DataHealthView::show(const Shared<retail::Case>& input, std::size_t site)
{
    m_model->show(input, site);
    const bool any = site < input->sites.size();
    m_figures->setText(any ? figures() : tr("There are no meter data yet."));
    m_provenance->setText(any ? provenance(*input, site) : QString());
    m_provenance->setVisible(!m_provenance->text().isEmpty());
    m_none->setVisible(any && m_model->rowCount() == 0 && m_model->health().present > 0);
    m_table->setVisible(m_model->rowCount() > 0);
}

QString DataHealthView::text() const
{
    return m_figures->text();
}

} // namespace meritdesk::views
