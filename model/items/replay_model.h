#pragma once

#include <QAbstractListModel>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/auction/replay.h"
#include "items/auction_board.h"
#include "items/step_curves.h"

namespace meritdesk::items {

/// The shown rule's clearing played step by step, a row a frame: sorting, adding up, every match, the
/// crossing, the price, the sharing out, the money. Empty until it is opened: the frames are made on demand.
class ReplayModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SceneRole = Qt::UserRole + 10 }; ///< the name of the scene: "Match"

    explicit ReplayModel(AuctionBoard& board, QObject* parent = nullptr);

    /// Makes the frames, anew whenever the board changes, or forgets them.
    void open(bool on);

    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] const auction::Frame& frame(int row) const
    {
        return m_frames[static_cast<std::size_t>(row)];
    }

    /// The orders of a frame, both sides, as positions in the book.
    [[nodiscard]] std::vector<std::size_t> ordersOf(int row) const;

    /// The curves as far as a frame has come: what has traded by then, and band, price and gain only once
    /// their scene was played.
    [[nodiscard]] StepCurves curvesAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    using Served = std::map<std::size_t, double>; ///< order -> what it got so far; for drawing

    void take();
    [[nodiscard]] QString sentence(const auction::Frame& frame) const;
    [[nodiscard]] Served servedUpTo(int row) const;
    [[nodiscard]] std::set<std::string_view> scenesUpTo(int row) const;
    void share(const std::vector<auction::Index>& orders, double quantity, Served& served) const;

    AuctionBoard& m_board;
    std::vector<auction::Frame> m_frames = {};
    bool m_open = false;
};

} // namespace meritdesk::items
