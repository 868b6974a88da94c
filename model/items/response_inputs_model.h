#pragma once

#include <optional>
#include <string>
#include <vector>

#include "items/response_board.h"
#include "items/response_cells.h"
#include "items/response_fields.h"

namespace meritdesk::items {

/// Every input of a study of demand response as a row under the heading of its group: what it is, its value
/// (to be typed or chosen), its unit, where it comes from, or what is wrong with it. Follows the document.
class ResponseInputsModel : public CellTableModel<ResponseCell>
{
    Q_OBJECT

public:
    enum Column { Name, Value, Unit, Origin };

    enum FieldRole {
        ChoiceRole = Qt::UserRole + 40, ///< the choices as texts; none of what is typed
        FaultRole,                      ///< true where something is wrong with the input
        HeadingRole,                    ///< true of the heading of a group
        PlaceRole                       ///< place in the case's file; empty of a heading
    };

    explicit ResponseInputsModel(ResponseBoard& board, QObject* parent = nullptr);

    /// The row of the input at that place; -1 without one.
    [[nodiscard]] int rowOf(const std::string& place) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Takes what was typed, or the number of a choice; false, with refused(), when it is refused.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    /// What was typed last is no such number; it is not taken over.
    void refused(const std::vector<meritdesk::Finding>& findings);

protected:
    [[nodiscard]] bool isStale() const override { return false; }

private:
    void follow();
    [[nodiscard]] ResponseTable makeTable();
    [[nodiscard]] ResponseCell remarkOf(const ResponseField& field) const;
    [[nodiscard]] const ResponseField* fieldOf(int row) const;

    ResponseBoard& m_board;
    std::vector<std::optional<ResponseField>> m_rows = {}; ///< nothing for a heading
};

} // namespace meritdesk::items
