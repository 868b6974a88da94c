#include "items/mw_value_model.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>

#include "core/retail/categories.h"
#include "core/units/text.h"
#include "items/category_table_model.h"
#include "items/number_text.h"
#include "items/table_export.h"

namespace meritdesk::items {

namespace {

QDate dateOf(Day day)
{
    return QDate::fromString(QString::fromStdString(printDay(day)), Qt::ISODate);
}

QString whole(const retail::Exact& value)
{
    return numberText(printRounded(value.fraction(), 0), 0);
}

bool isLess(const MwHour& a, const MwHour& b)
{
    return a.hour.perMw() < b.hour.perMw();
}

} // namespace

MwValueModel::MwValueModel(WhatIfBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
{
    connect(&board, &WhatIfBoard::computed, this, &MwValueModel::take);
    connect(&board, &WhatIfBoard::lookChanged, this, &MwValueModel::take);
    take();
}

void MwValueModel::take()
{
    beginResetModel();
    m_hours.clear();
    const auto* results = m_board.results().get();
    const auto& look = m_board.look();
    for (std::size_t i = 0; results && results->valid() && i < results->prepared->tariffs.size(); ++i) {
        if (look.month && *look.month != i)
            continue;
        const auto context = retail::monthContext(results->input->sites[0], results->prepared->tariffs[i],
                                                  results->prepared->sites[0].months[i]);
        for (auto& hour : retail::whatif::peakHours(context, *retail::categories.at(look.category)))
            m_hours.push_back({i, std::move(hour)});
    }
    endResetModel();
}

QString MwValueModel::sentence() const
{
    const auto category = categoryTitle(m_board.look().category);
    if (m_hours.empty())
        //: %1 is a price category
        return tr("%1: no single hour forms a capacity, so one MW less in a peak hour is worth no more than "
                  "its energy.")
            .arg(category);
    const auto least = std::min_element(m_hours.begin(), m_hours.end(), isLess);
    const auto most = std::max_element(m_hours.begin(), m_hours.end(), isLess);
    if (least->hour.perMw() == most->hour.perMw())
        //: %1 is a price category, %2 roubles
        return tr("%1: one MW less in one peak hour is worth %2 RUB, its energy not counted.")
            .arg(category, whole(most->hour.perMw()));
    //: %1 is a price category, %2 and %3 roubles
    return tr("%1: one MW less in one peak hour is worth %2 to %3 RUB, its energy not counted.")
        .arg(category, whole(least->hour.perMw()), whole(most->hour.perMw()));
}

int MwValueModel::dearest() const
{
    const auto most = std::max_element(m_hours.begin(), m_hours.end(), isLess);
    return most == m_hours.end() ? -1 : static_cast<int>(most - m_hours.begin());
}

std::optional<Derivation> MwValueModel::derivation(const QModelIndex& index) const
{
    if (!index.isValid() || !m_board.results() || !m_board.results()->valid())
        return std::nullopt;
    const auto& at = m_hours[static_cast<std::size_t>(index.row())];
    const auto& results = *m_board.results();
    const auto context = retail::monthContext(results.input->sites[0], results.prepared->tariffs[at.month],
                                              results.prepared->sites[0].months[at.month]);
    return retail::whatif::explainPeakHour(context, *retail::categories.at(m_board.look().category), at.hour);
}

int MwValueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hours.size());
}

int MwValueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// Plain notation in full; empty where there is no number.
std::string MwValueModel::exact(const MwHour& at, int column)
{
    const auto& hour = at.hour;
    switch (column) {
    case HourColumn:
        return std::to_string(hour.hour);
    case PowerColumn:
        return printExact(hour.kw.fraction());
    case PurchasedColumn:
        return hour.purchased ? printExact(hour.purchasedPerMw.fraction()) : std::string();
    case NetworkColumn:
        return hour.network ? printExact(hour.networkPerMw.fraction()) : std::string();
    case RoomColumn:
        return hour.networkRoomKw ? printExact(hour.networkRoomKw->fraction()) : std::string();
    case ValueColumn:
        return printExact(hour.perMw().fraction());
    default:
        return {};
    }
}

QVariant MwValueModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& hour = m_hours[static_cast<std::size_t>(index.row())];
    const auto column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == DayColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (column == DayColumn)
        return role == Qt::DisplayRole ? QLocale().toString(dateOf(hour.hour.day), QLocale::ShortFormat)
                                       : QVariant();
    const auto plain = exact(hour, column);
    const bool money = column == PurchasedColumn || column == NetworkColumn || column == ValueColumn;
    if (role == Qt::DisplayRole)
        return plain.empty() ? QString() : numberText(plain, money ? 2 : -1);
    return role == ExactRole && !plain.empty() ? QVariant(QString::fromStdString(plain)) : QVariant();
}

QVariant MwValueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section > DayColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == RoomColumn)
        return tr("From there on another hour of the day is the largest, and falling further saves nothing");
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> names{tr("Day"),
                                                 tr("Hour"),
                                                 tr("kW"),
                                                 tr("Purchased, RUB/MW"),
                                                 tr("Network, RUB/MW"),
                                                 tr("Network down by, kW"),
                                                 tr("One MW less, RUB")};
    return names.at(static_cast<std::size_t>(section));
}

} // namespace meritdesk::items
