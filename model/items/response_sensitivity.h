#pragma once

#include <QString>

#include <vector>

#include "items/response_board.h"
#include "items/response_cells.h"

namespace meritdesk::items {

/// A bar of the tornado as pictures show it, RUB a year.
struct TornadoLine
{
    QString name = {};
    QString lowName = {};  ///< the low multiple: "60 %"
    QString highName = {}; ///< the high multiple
    Fraction low = {};
    Fraction high = {};
    std::size_t bar = 0; ///< position in the tornado
};

/// The bars of the mechanism in view, the widest first; empty while nothing is worked out.
[[nodiscard]] std::vector<TornadoLine> tornadoLines(const ResponseBoard& board);

/// The factors of a study of demand response, every one a row: whether it is asked about, its low and high
/// multiple (to be edited), the net at both, the swing, the multiple at which the net is the target. Follows
/// the board.
class SensitivityModel : public CellTableModel<ResponseCell>
{
    Q_OBJECT

public:
    enum Column { Factor, Low, High, NetLow, NetHigh, Swing, BreakEven };

    explicit SensitivityModel(ResponseBoard& board, QObject* parent = nullptr);

    /// How the number of a cell came about; nothing for a name or an empty cell.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    /// The bar of the tornado that a row is about; nothing for a factor that is not asked about.
    [[nodiscard]] std::optional<std::size_t> barOf(int row) const;

    /// The row of a bar of the tornado; -1 when it is gone.
    [[nodiscard]] int rowOf(std::size_t bar) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

protected:
    [[nodiscard]] bool isStale() const override { return m_board.isStale(); }

private:
    bool ask(int row, bool on);
    bool type(const QModelIndex& index, const QString& typed);

    ResponseBoard& m_board;
};

} // namespace meritdesk::items
