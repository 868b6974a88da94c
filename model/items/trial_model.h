#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

#include "core/finding.h"
#include "items/auction_board.h"
#include "items/trial_knobs.h"

namespace meritdesk::items {

/// What is tried on the auction, a knob a row: what it says now and what the document's book says. A knob is
/// set by its exact number or by the position of a slider; curves, results and money follow at once, the
/// document only with keep().
class TrialModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Value, InTheBook, Columns };

    /// Beside ExactRole, the number in plain notation, empty for none; see table_export.h.
    enum Role {
        PositionRole = Qt::UserRole + 10, ///< of a slider, from 0; can be set
        LastPositionRole,
        UnitTextRole,
        MeaningRole, ///< one sentence: what the knob does
        ChangedRole, ///< true while the knob is not at rest
        OfParticipantRole,
    };

    explicit TrialModel(AuctionBoard& board, QObject* parent = nullptr);

    /// Sets a knob to a number in plain notation, or to none; says why where the book refuses it.
    std::vector<Finding> setNumber(int row, const std::optional<std::string>& plain);

    /// Those whose orders can move, as in the document's book.
    [[nodiscard]] const QStringList& participants() const { return m_participants; }

    [[nodiscard]] const QString& participant() const { return m_participant; }

    /// Moves somebody else's orders; the former participant's go back to where they were.
    void setParticipant(const QString& name);

    /// What the trial does to price and volume under the shown rule, one line; empty when nothing is tried.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    struct Row
    {
        Knob knob = Knob::PriceShift;
        std::vector<KnobValue> positions = {};

        bool operator==(const Row&) const = default;
    };

    void take();
    void takeParticipants();
    std::vector<Finding> set(Knob knob, KnobValue value);
    [[nodiscard]] KnobValue valueAt(int row) const;
    [[nodiscard]] QString text(Knob knob, KnobValue value) const;
    [[nodiscard]] QString unit(Knob knob) const;
    [[nodiscard]] QString title(Knob knob) const;
    [[nodiscard]] QString meaning(Knob knob) const;

    AuctionBoard& m_board;
    Shared<auction::Book> m_kept; ///< the book of the rows
    std::vector<Row> m_rows = {};
    QStringList m_participants = {};
    QString m_participant = {};
};

} // namespace meritdesk::items
