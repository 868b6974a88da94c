#include "items/data_health_model.h"

#include <QDateTime>

#include <algorithm>

#include "formats/words/sample_text.h"
#include "items/number_text.h"
#include "items/table_export.h"

namespace meritdesk::items {

QString hourText(retail::HourIndex hour, const QLocale& locale)
{
    // Moscow hours are shown as they are: UTC stands for "no shift".
    const auto origin = QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    const auto time = origin.addSecs(qint64(hour) * 3600);
    return DataHealthModel::tr("%1, %2", "day and time")
        .arg(locale.toString(time.date(), QLocale::ShortFormat), time.toString(QStringLiteral("HH:mm")));
}

void DataHealthModel::add(const char* kind, const std::vector<scenario::HourSpan>& spans,
                          const retail::Site& site)
{
    for (const auto& span : spans) {
        const auto& name = site.points[span.point].name;
        m_rows.push_back(
            {kind, name ? words::sampleText(*name) : tr("Point %1").arg(static_cast<int>(span.point) + 1),
             span});
    }
}

void DataHealthModel::show(const Shared<retail::Case>& input, std::size_t site)
{
    auto health = site < input->sites.size() ? scenario::dataHealth(*input, site) : scenario::DataHealth{};
    if (health == m_health && !m_rows.empty())
        return;
    beginResetModel();
    m_health = std::move(health);
    m_rows.clear();
    if (site < input->sites.size()) {
        add(QT_TR_NOOP("No value"), m_health.gaps, input->sites[site]);
        add(QT_TR_NOOP("Zeros"), m_health.zeros, input->sites[site]);
        add(QT_TR_NOOP("Spike"), m_health.spikes, input->sites[site]);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row& a, const Row& b) { return a.span.from < b.span.from; });
    endResetModel();
}

int DataHealthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DataHealthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DataHealthModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == ExactRole && index.column() == Hours)
        return QString::number(row.span.hours());
    if (role == Qt::TextAlignmentRole && index.column() == Hours)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Kind:
        return tr(row.kind);
    case Point:
        return row.point;
    case From:
        return hourText(row.span.from);
    case To:
        return hourText(row.span.to);
    default:
        return numberText(std::to_string(row.span.hours()), 0);
    }
}

QVariant DataHealthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("What");
    case Point:
        return tr("Delivery point");
    case From:
        return tr("From");
    case To:
        return tr("To");
    default:
        return tr("Hours");
    }
}

} // namespace meritdesk::items
