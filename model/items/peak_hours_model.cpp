#include "items/peak_hours_model.h"

#include <QDate>
#include <QLocale>

#include "core/units/text.h"
#include "items/number_text.h"
#include "items/table_export.h"

namespace meritdesk::items {

namespace {

QDate dateOf(Day day)
{
    return QDate::fromString(QString::fromStdString(printDay(day)), Qt::ISODate);
}

QString clock(int hour)
{
    return QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'));
}

} // namespace

void PeakHoursModel::show(const Comparison& what, CapacityKind kind)
{
    auto hours = peakHoursOf(what, kind);
    const bool same = hours == m_hours && kind == m_kind;
    m_what = what;
    if (same)
        return;
    beginResetModel();
    m_kind = kind;
    m_hours = std::move(hours);
    endResetModel();
}

std::optional<Derivation> PeakHoursModel::derivation(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    return peakHourDerivation(m_what, m_kind, m_hours.hours[static_cast<std::size_t>(index.row())]);
}

std::optional<Derivation> PeakHoursModel::hourOfDay(int hour) const
{
    if (hour < 1 || hour > 24 || m_hours.byHour.at(static_cast<std::size_t>(hour - 1)).days == 0)
        return std::nullopt;
    return hourOfDayDerivation(m_hours, hour);
}

QString PeakHoursModel::reading(int row) const
{
    const auto& hour = m_hours.hours.at(static_cast<std::size_t>(row));
    return tr("%1, %2–%3: %4 kW, %5 RUB", "day, begin and end of an hour, power, cost")
        .arg(QLocale().toString(dateOf(hour.day), QLocale::ShortFormat), clock(hour.hour - 1),
             clock(hour.hour), numberText(printExact(hour.kw.fraction()), -1),
             numberText(printRounded(hour.cost, 2), 2));
}

int PeakHoursModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hours.hours.size());
}

int PeakHoursModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PeakHoursModel::shown(const PeakHour& hour, int column)
{
    switch (column) {
    case DayColumn:
        return QLocale().toString(dateOf(hour.day), QLocale::ShortFormat);
    case HourColumn:
        return QString::number(hour.hour);
    case PowerColumn:
        return numberText(printExact(hour.kw.fraction()), -1);
    default:
        return numberText(printRounded(hour.cost, 2), 2);
    }
}

QString PeakHoursModel::exact(const PeakHour& hour, int column)
{
    if (column == PowerColumn)
        return QString::fromStdString(printExact(hour.kw.fraction()));
    return QString::fromStdString(printRounded(hour.cost, 2));
}

QVariant PeakHoursModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& hour = m_hours.hours[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(hour, index.column());
    case ExactRole:
        return index.column() >= PowerColumn ? QVariant(exact(hour, index.column())) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == DayColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PeakHoursModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Day");
    case HourColumn:
        return tr("Hour");
    case PowerColumn:
        return tr("kW");
    default:
        return tr("Cost, RUB");
    }
}

} // namespace meritdesk::items
