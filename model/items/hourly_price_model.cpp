#include "items/hourly_price_model.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

#include "core/scenario/retail_edits.h"
#include "items/number_input.h"
#include "items/number_text.h"
#include "items/table_export.h"

namespace meritdesk::items {

using retail::Rate;

HourlyPriceModel::HourlyPriceModel(document::Document& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_field(&scenario::hourlyPriceFields.front())
{
    connect(&document, &document::Document::changed, this, &HourlyPriceModel::refresh);
}

void HourlyPriceModel::show(std::size_t month, const scenario::HourlyPriceField& field)
{
    m_month = month;
    m_field = &field;
    refresh();
}

retail::HourlyRates HourlyPriceModel::ratesNow() const
{
    const auto& months = m_document.scenario().retail->months;
    const auto* rates = m_month < months.size() ? m_field->read(months[m_month].prices) : nullptr;
    return rates ? *rates : retail::HourlyRates();
}

void HourlyPriceModel::refresh()
{
    const auto& months = m_document.scenario().retail->months;
    const auto month = m_month < months.size() ? months[m_month].month : Month{};
    auto rates = ratesNow();
    if (month != m_shown || rates.empty() != m_rates.empty()) {
        beginResetModel();
        m_shown = month;
        m_rates = std::move(rates);
        endResetModel();
        return;
    }
    m_rates.swap(rates);
    for (int day = 0; day < rowCount(); ++day) {
        const auto first = static_cast<std::ptrdiff_t>(day) * hours;
        const auto end = std::min(first + hours, static_cast<std::ptrdiff_t>(m_rates.size()));
        if (first < end && !std::equal(m_rates.begin() + first, m_rates.begin() + end, rates.begin() + first))
            emit dataChanged(index(day, 0), index(day, hours - 1));
    }
}

int HourlyPriceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_shown.ok() ? 0 : daysIn(m_shown);
}

int HourlyPriceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : hours;
}

QVariant HourlyPriceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto at = static_cast<std::size_t>(index.row() * hours + index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (at >= m_rates.size())
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("–")) : QVariant();
    const auto exact = m_rates[at].text();
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return numberText(exact, -1);
    return role == ExactRole ? QVariant(QString::fromStdString(exact)) : QVariant();
}

QVariant HourlyPriceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::ToolTipRole)
            return tr("Hour %1: %2:00 to %1:00 Moscow time").arg(section + 1).arg(section);
        return role == Qt::DisplayRole ? QVariant(QString::number(section + 1)) : QVariant();
    }
    if (role != Qt::DisplayRole || !m_shown.ok())
        return {};
    const QDate day(static_cast<int>(m_shown.year()),
                    static_cast<int>(static_cast<unsigned>(m_shown.month())), section + 1);
    const auto weekday = QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
    return tr("%1, %2", "day of the month and short name of the weekday").arg(section + 1).arg(weekday);
}

Qt::ItemFlags HourlyPriceModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && !m_rates.empty() ? flags | Qt::ItemIsEditable : flags;
}

bool HourlyPriceModel::read(const QStringList& texts, retail::HourlyRates& rates)
{
    for (const auto& text : texts) {
        const auto plain = plainNumber(text);
        const auto rate = plain ? Rate::read(*plain) : std::nullopt;
        if (!rate) {
            emit refused({error("not-a-number", {}, {{"value", text.toStdString()}})});
            return false;
        }
        rates.push_back(*rate);
    }
    return true;
}

bool HourlyPriceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || m_rates.empty())
        return false;
    if (value.toString() == data(index, Qt::EditRole).toString())
        return true; // looked at, not changed
    return paste(index, value.toString());
}

bool HourlyPriceModel::paste(const QModelIndex& at, const QString& cells)
{
    // Blanks may group digits ("1 234,5"): only tabs and line ends part the cells.
    static const QRegularExpression between(QStringLiteral("[\\t\\r\\n]+"));
    retail::HourlyRates rates;
    if (!read(cells.split(between, Qt::SkipEmptyParts), rates))
        return false;
    const int first = m_rates.empty() || !at.isValid() ? 0 : at.row() * hours + at.column();
    return m_document.apply(
        scenario::setHourlyPrices(m_month, *m_field, static_cast<std::size_t>(first), std::move(rates)));
}

} // namespace meritdesk::items
