#include "items/threshold_model.h"

#include <utility>

#include "core/scenario/screen_edits.h"
#include "formats/words/words.h"
#include "items/number_input.h"
#include "items/number_text.h"
#include "items/table_export.h"

namespace meritdesk::items {

namespace {

const auction::Threshold& thresholdAt(int row)
{
    return *auction::thresholds.at(static_cast<std::size_t>(row));
}

} // namespace

ThresholdModel::ThresholdModel(ScreenBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_levels(levels())
{
    connect(&board, &ScreenBoard::changed, this, &ThresholdModel::take);
}

ThresholdModel::Levels ThresholdModel::levels() const
{
    const auto& own = m_board.document().scenario().screens->thresholds;
    Levels levels;
    for (const auto* threshold : auction::thresholds) {
        const auto given = own.find(threshold->id);
        levels.push_back(given == own.end() ? std::nullopt : std::optional(given->second));
    }
    return levels;
}

void ThresholdModel::take()
{
    auto now = levels();
    for (int row = 0; row < rowCount(); ++row) {
        auto& level = m_levels[static_cast<std::size_t>(row)];
        if (std::exchange(level, now[static_cast<std::size_t>(row)]) != level)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int ThresholdModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(auction::thresholds.size());
}

int ThresholdModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

auction::Level ThresholdModel::levelOf(int row) const
{
    return m_levels[static_cast<std::size_t>(row)].value_or(thresholdAt(row).standard);
}

QVariant ThresholdModel::text(const QModelIndex& index) const
{
    const auto& threshold = thresholdAt(index.row());
    const bool given = m_levels[static_cast<std::size_t>(index.row())].has_value();
    switch (index.column()) {
    case Name:
        return words::label(threshold.title);
    case Level:
        return numberText(levelOf(index.row()).text(), -1);
    case Basis:
        return words::label(given ? "basis.given" : "basis.teaching-default");
    default:
        return QString::fromUtf8(threshold.source.data(), static_cast<qsizetype>(threshold.source.size()));
    }
}

QVariant ThresholdModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::EditRole:
        return index.column() == Level ? text(index) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Level ? tr("Empty gives the teaching default back") : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Level ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    case ExactRole:
        return index.column() == Level ? QString::fromStdString(levelOf(index.row()).text()) : QVariant();
    case GivenRole:
        return m_levels[static_cast<std::size_t>(index.row())].has_value();
    default:
        return {};
    }
}

QVariant ThresholdModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char* const titles[] = {QT_TR_NOOP("Threshold"), QT_TR_NOOP("Level"),
                                         //: Where a threshold comes from
                                         QT_TR_NOOP("Basis"),
                                         //: Where the figure was published
                                         QT_TR_NOOP("Source of the default")};
    return tr(titles[section]);
}

Qt::ItemFlags ThresholdModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Level)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ThresholdModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Level)
        return false;
    const auto typed = value.toString().trimmed();
    std::optional<auction::Level> level;
    if (!typed.isEmpty()) {
        const auto plain = plainNumber(typed);
        level = plain ? auction::Level::read(*plain) : std::nullopt;
        if (!level) {
            emit refused({error("not-a-number", {}, {{"value", typed.toStdString()}})});
            return false;
        }
        if (*level == levelOf(index.row()))
            return true; // nothing was changed: a default stays one
    }
    return m_board.apply(scenario::setThreshold(thresholdAt(index.row()), level));
}

} // namespace meritdesk::items
