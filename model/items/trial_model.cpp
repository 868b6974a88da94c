#include "items/trial_model.h"

#include <QSet>

#include <utility>

#include "items/auction_curves.h"
#include "items/number_input.h"
#include "items/number_text.h"
#include "items/table_export.h"

namespace meritdesk::items {

namespace {

constexpr int priceDecimals = 6;

QString priceOf(const auction::Clearing& clearing)
{
    const auto& price = clearing.price ? clearing.price : clearing.averagePrice;
    return price ? numberText(printRounded(*price, priceDecimals), -1) : QStringLiteral("–");
}

/// The clearing of a rule, or null where the book was not cleared under it.
const auction::Clearing* under(const auction::Rule* rule, const ClearedBook& cleared)
{
    for (const auto& clearing : cleared.clearings)
        if (clearing.rule == rule)
            return &clearing;
    return nullptr;
}

} // namespace

TrialModel::TrialModel(AuctionBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_kept(board.kept())
{
    connect(&board, &AuctionBoard::changed, this, [this] { take(); });
    takeParticipants();
    for (const auto knob : knobsOf(*m_kept))
        m_rows.push_back({knob, positionsOf(knob, *m_kept)});
}

void TrialModel::takeParticipants()
{
    QSet<QString> seen;
    m_participants.clear();
    for (const auto& order : m_kept->orders) {
        const auto name = QString::fromStdString(order.participant);
        if (seen.contains(name))
            continue;
        seen << name;
        m_participants << name;
    }
    if (!seen.contains(m_participant))
        m_participant = m_participants.value(0);
}

void TrialModel::take()
{
    if (!m_kept.sameAs(m_board.kept())) {
        m_kept = m_board.kept();
        std::vector<Row> rows;
        for (const auto knob : knobsOf(*m_kept))
            rows.push_back({knob, positionsOf(knob, *m_kept)});
        beginResetModel();
        takeParticipants();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }
}

void TrialModel::setParticipant(const QString& name)
{
    if (name == m_participant || !m_participants.contains(name))
        return;
    m_participant = name;
    auto trial = m_board.trial();
    trial.participant = name.toStdString();
    trial.priceShift = {};
    trial.quantityPart = scenario::Trial::whole;
    m_board.tryOut(trial);
    take();
}

std::vector<Finding> TrialModel::set(Knob knob, KnobValue value)
{
    auto trial = m_board.trial();
    trial.participant = m_participant.toStdString();
    setValue(knob, value, *m_kept, trial);
    auto findings = m_board.tryOut(trial);
    if (findings.empty())
        take(); // the board says nothing where only a trial that changes nothing was put in
    return findings;
}

std::vector<Finding> TrialModel::setNumber(int row, const std::optional<std::string>& plain)
{
    const auto knob = m_rows[static_cast<std::size_t>(row)].knob;
    KnobValue value;
    if (plain) {
        value = readValue(knob, *plain);
        if (!value)
            return {error("not-a-number", {}, {{"value", *plain}})};
    }
    return set(knob, value);
}

bool TrialModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != Value)
        return false;
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == PositionRole) {
        const auto at = value.toInt();
        return at >= 0 && at < static_cast<int>(row.positions.size())
               && set(row.knob, row.positions[static_cast<std::size_t>(at)]).empty();
    }
    if (role != Qt::EditRole)
        return false;
    const auto typed = value.toString().trimmed();
    if (typed.isEmpty())
        return setNumber(index.row(), std::nullopt).empty();
    const auto plain = plainNumber(typed);
    return plain && setNumber(index.row(), *plain).empty();
}

KnobValue TrialModel::valueAt(int row) const
{
    return valueOf(m_rows[static_cast<std::size_t>(row)].knob, *m_kept, m_board.trial());
}

int TrialModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TrialModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

Qt::ItemFlags TrialModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Value)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant TrialModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto rest = restOf(row.knob, *m_kept);
    const auto value = index.column() == InTheBook ? rest : valueAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Title ? title(row.knob) : text(row.knob, value);
    case Qt::EditRole:
        return index.column() == Title ? QVariant() : text(row.knob, value);
    case ExactRole:
        return index.column() == Title ? QVariant()
                                       : QString::fromStdString(plainValue(row.knob, value).value_or(""));
    case PositionRole:
        return static_cast<int>(nearestPosition(row.positions, value));
    case LastPositionRole:
        return static_cast<int>(row.positions.size()) - 1;
    case UnitTextRole:
        return unit(row.knob);
    case MeaningRole:
    case Qt::ToolTipRole:
        return meaning(row.knob);
    case ChangedRole:
        return value != rest;
    case OfParticipantRole:
        return row.knob == Knob::PriceShift || row.knob == Knob::QuantityPart;
    default:
        return {};
    }
}

QVariant TrialModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Title)
        return tr("What is tried");
    //: Columns: the number that is tried, and that of the document's book
    return section == Value ? tr("Tried") : tr("In the book");
}

QString TrialModel::text(Knob knob, KnobValue value) const
{
    const auto plain = plainValue(knob, value);
    return plain ? numberText(*plain, -1) : QString();
}

QString TrialModel::unit(Knob knob) const
{
    switch (knob) {
    case Knob::QuantityPart:
        return QStringLiteral("%");
    case Knob::Beta:
        return {};
    case Knob::Demand:
    case Knob::VolumeCap:
        return quantityUnit(*m_kept);
    case Knob::PriceShift:
    case Knob::PriceCap:
    case Knob::PriceStep:
        break;
    }
    return priceUnit(*m_kept);
}

QString TrialModel::title(Knob knob) const
{
    switch (knob) {
    case Knob::PriceShift:
        //: A slider: what is added to every price of one participant
        return tr("Price shift");
    case Knob::QuantityPart:
        //: A slider: how much of its quantities one participant declares, in per cent
        return tr("Quantity");
    case Knob::Demand:
        return tr("Demand");
    case Knob::PriceCap:
        return tr("Price cap");
    case Knob::VolumeCap:
        return tr("Volume cap");
    case Knob::Beta:
        //: A slider: the sellers' share of the returned surplus, a number from 0 to 1
        return tr("Share β");
    case Knob::PriceStep:
        break;
    }
    return tr("Price step");
}

QString TrialModel::meaning(Knob knob) const
{
    switch (knob) {
    case Knob::PriceShift:
        return tr("Added to each price of the participant");
    case Knob::QuantityPart:
        return tr("How much of each of its quantities the participant declares; at 0 it withdraws");
    case Knob::Demand:
        return tr("The quantity that the one buyer takes");
    case Knob::PriceCap:
        return tr("The highest price that the one buyer pays; empty for none");
    case Knob::VolumeCap:
        return tr("The largest volume that may trade; empty for none");
    case Knob::Beta:
        return tr("β: the part of the pairs’ surplus that is returned to the sellers");
    case Knob::PriceStep:
        break;
    }
    return tr("Every price is a multiple of this: bids are rounded down to it, offers up; empty for none");
}

QString TrialModel::summary() const
{
    const auto* now = m_board.isTrial() && !m_board.isStale() ? m_board.shown() : nullptr;
    const auto& before = m_board.beforeTrial();
    const auto* then = now && before ? under(now->rule, *before) : nullptr;
    if (!then)
        return {};
    //: %1 and %2 prices, %3 and %4 volumes: before and after what is tried
    return tr("Price %1 → %2, volume %3 → %4")
        .arg(priceOf(*then), priceOf(*now), numberText(then->volume.text(), -1),
             numberText(now->volume.text(), -1));
}

} // namespace meritdesk::items
