#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <string>
#include <vector>

#include "items/auction_board.h"
#include "items/step_curves.h"

namespace meritdesk::items {

/// A state of the auction that was put aside: the book as it was and what its rules made of it.
struct PinnedState
{
    QString name = {};
    std::string id = {};                          ///< its own for as long as the document is open
    std::string rule = {};                        ///< id of the rule that was shown
    std::shared_ptr<const ClearedBook> cleared{}; ///< never null

    /// The clearing that was shown, or null where the book cannot be cleared under it any more.
    [[nodiscard]] const auction::Clearing* clearing() const;
};

/// States of the auction put aside to compare the present one with. They are kept with the document as part
/// of how it is looked at: no undo step, no modification.
class PinnedStates : public QObject
{
    Q_OBJECT

public:
    explicit PinnedStates(AuctionBoard& board, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<PinnedState>& states() const { return m_states; }

    /// Puts the state in view aside under the next free letter; false while there is none.
    bool pin();
    void unpin(std::size_t at);
    /// An empty name is refused, and one that is taken.
    bool rename(std::size_t at, const QString& name);

    /// The state that the present one is compared with; a position in states(), or its size where none is.
    [[nodiscard]] std::size_t chosen() const { return m_chosen; }

    void choose(std::size_t at);

    [[nodiscard]] const PinnedState* chosenState() const;

signals:
    /// States came, went or are called otherwise, or another one is chosen.
    void changed();

private:
    void read();
    void store();
    [[nodiscard]] QString freeName() const;

    AuctionBoard& m_board;
    std::vector<PinnedState> m_states = {};
    std::size_t m_chosen = 0;
    bool m_storing = false;
};

/// The curves of a cleared book, for drawing behind others; without areas and bands.
[[nodiscard]] StepCurves outlineOf(const auction::Book& book, const auction::Clearing& clearing);

} // namespace meritdesk::items
