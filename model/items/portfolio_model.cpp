#include "items/portfolio_model.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

#include "core/retail/categories.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/category_table_model.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

const retail::Category* categoryAt(std::size_t place)
{
    return retail::categories.at(place);
}

bool takes(const retail::YearBill& year, const retail::Category* category)
{
    const auto* best = year.bestChoice();
    return best != nullptr
           && std::any_of(best->months.begin(), best->months.end(),
                          [category](const auto& choice) { return choice.category == category; });
}

} // namespace

std::optional<SiteNumber> PortfolioModel::numberOf(int column)
{
    switch (column) {
    case VolumeColumn:
        return SiteNumber::Volume;
    case PowerColumn:
        return SiteNumber::MaxPower;
    case UseColumn:
        return SiteNumber::HoursOfUse;
    case TodayCostColumn:
        return SiteNumber::Today;
    case BestCostColumn:
        return SiteNumber::Best;
    case SavingColumn:
        return SiteNumber::Saving;
    case ShareColumn:
        return SiteNumber::Share;
    default:
        return std::nullopt;
    }
}

void PortfolioModel::show(const BilledPortfolioPtr& billed)
{
    const bool sameSites = billed && m_billed && billed->bill && m_billed->bill
                           && billed->bill->sites.size() == m_billed->bill->sites.size();
    const auto before = std::exchange(m_billed, billed);
    m_stale = false;
    m_names.clear();
    m_ranks.clear();
    if (billed && billed->bill) {
        for (const auto& site : billed->input->sites)
            m_names << meritdesk::words::sampleText(site.name);
        m_ranks.resize(billed->bill->ranking.size());
        for (std::size_t rank = 0; rank < m_ranks.size(); ++rank)
            m_ranks[billed->bill->ranking[rank]] = rank + 1;
    }
    auto rows = rowsInOrder();
    if (sameSites && rows == m_rows) {
        addUp();
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    takeRows(std::move(rows));
}

void PortfolioModel::setStale(bool stale)
{
    if (stale == m_stale)
        return;
    m_stale = stale;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {StaleRole});
}

void PortfolioModel::setFilter(const PortfolioFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    takeRows(rowsInOrder());
}

void PortfolioModel::takeRows(std::vector<std::size_t> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    addUp();
    endResetModel();
}

void PortfolioModel::addUp()
{
    m_sums = {};
    for (const auto site : m_rows) {
        const auto& year = m_billed->bill->sites[site].year;
        if (!year.savingVsCurrent)
            continue;
        ++m_sums.sites;
        m_sums.today += *year.currentTotal;
        m_sums.best += *year.bestChoice()->total;
        m_sums.saving += *year.savingVsCurrent;
    }
}

int PortfolioModel::rowOf(std::size_t site) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), site);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool PortfolioModel::passes(std::size_t site) const
{
    const auto& year = m_billed->bill->sites[site].year;
    return (!m_filter.today || year.current == categoryAt(*m_filter.today))
           && (!m_filter.best || takes(year, categoryAt(*m_filter.best)))
           && (m_filter.text.isEmpty()
               || m_names[static_cast<qsizetype>(site)].contains(m_filter.text, Qt::CaseInsensitive));
}

const std::optional<Integer>& PortfolioModel::number(std::size_t site, int column) const
{
    return m_billed->numbers[site].at(static_cast<std::size_t>(*numberOf(column)));
}

/// By the column in force, numbers alone; words are sorted by their keys in rowsInOrder().
bool PortfolioModel::isBefore(std::size_t a, std::size_t b) const
{
    const auto& first = number(a, m_column);
    const auto& second = number(b, m_column);
    if (!first || !second)
        return first.has_value() && !second.has_value();
    return m_order == Qt::AscendingOrder ? *first < *second : *second < *first;
}

std::vector<std::size_t> PortfolioModel::rowsInOrder() const
{
    std::vector<std::size_t> rows;
    if (!m_billed || !m_billed->bill)
        return rows;
    for (const auto site : m_billed->bill->ranking)
        if (passes(site))
            rows.push_back(site);
    const bool falling = m_order == Qt::DescendingOrder;
    if (m_column == RankColumn) {
        if (falling)
            std::reverse(rows.begin(), rows.end());
    } else if (numberOf(m_column)) {
        std::stable_sort(rows.begin(), rows.end(), [this](auto a, auto b) { return isBefore(a, b); });
    } else {
        const QCollator collator;
        std::vector<std::pair<QCollatorSortKey, std::size_t>> keys;
        for (const auto site : rows)
            keys.emplace_back(collator.sortKey(words(site, m_column)), site);
        std::stable_sort(keys.begin(), keys.end(), [falling](const auto& a, const auto& b) {
            return falling ? b.first.compare(a.first) < 0 : a.first.compare(b.first) < 0;
        });
        std::transform(keys.begin(), keys.end(), rows.begin(), [](const auto& key) { return key.second; });
    }
    return rows;
}

void PortfolioModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_column && order == m_order))
        return;
    m_column = column;
    m_order = order;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const auto old = persistentIndexList();
    std::vector<std::size_t> sites;
    for (const auto& index : old)
        sites.push_back(siteAt(index.row()));
    m_rows = rowsInOrder();
    QModelIndexList moved;
    for (qsizetype i = 0; i < old.size(); ++i)
        moved << index(rowOf(sites[static_cast<std::size_t>(i)]), old[i].column());
    changePersistentIndexList(old, moved);
    emit layoutChanged({}, VerticalSortHint);
}

int PortfolioModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PortfolioModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PortfolioModel::words(std::size_t site, int column) const
{
    const auto& made = m_billed->bill->sites[site];
    switch (column) {
    case NameColumn:
        return m_names[static_cast<qsizetype>(site)];
    case TodayColumn:
        return todayText(made);
    case BestColumn:
        return bestChoiceText(made);
    default:
        return siteHint(made);
    }
}

QString PortfolioModel::shown(std::size_t site, int column) const
{
    if (column == RankColumn)
        return numberText(std::to_string(m_ranks[site]), 0);
    const auto kind = numberOf(column);
    if (!kind)
        return words(site, column);
    const auto& value = number(site, column);
    if (!value)
        return QStringLiteral("–");
    return numberText(plainText(*value, *kind), siteDecimals.at(static_cast<std::size_t>(*kind)));
}

QString PortfolioModel::exact(std::size_t site, int column) const
{
    if (column == RankColumn)
        return QString::number(m_ranks[site]);
    const auto kind = numberOf(column);
    if (!kind || !number(site, column))
        return {};
    return QString::fromStdString(plainText(*number(site, column), *kind));
}

QVariant PortfolioModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto site = siteAt(index.row());
    const auto& made = m_billed->bill->sites[site];
    switch (role) {
    case Qt::DisplayRole:
        return shown(site, index.column());
    case Qt::ToolTipRole:
        return index.column() == HintColumn || index.column() == NameColumn
                   ? QVariant(words(site, index.column()))
                   : QVariant();
    case Qt::TextAlignmentRole: {
        const bool words = index.column() != RankColumn && !numberOf(index.column());
        return static_cast<int>((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    case ExactRole:
        return exact(site, index.column());
    case StaleRole:
        return m_stale;
    case ClosedRole:
        return index.column() == HintColumn && retail::closedSaving(made).has_value();
    case GainRole:
        return made.year.savingVsCurrent ? made.year.savingVsCurrent->kopecks.sign() : 0;
    default:
        return {};
    }
}

QVariant PortfolioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles{
        //: Column of a table: the place in the ranking
        tr("Rank"), tr("Site"), tr("Saving, RUB"), tr("Saving, %"), tr("Today"),
        //: Column of a table: the best choice of categories
        tr("Best choice"), tr("Cost today, RUB"), tr("Cost at best, RUB"),
        //: Column: hours of use of the network capacity in a month
        tr("Hours of use, h"), tr("Maximum power, kW"), tr("Volume, kWh"),
        //: Column of a table: what stands in the way of a saving
        tr("What stands in the way")};
    if (role == Qt::DisplayRole)
        return titles.at(static_cast<std::size_t>(section));
    if (role == Qt::TextAlignmentRole) {
        const bool words = section != RankColumn && !numberOf(section);
        return static_cast<int>((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == UseColumn)
        return tr("The volume divided by the sum of the months' network capacities: few hours speak for "
                  "single-rate transmission, many for two-rate");
    return {};
}

} // namespace meritdesk::items
