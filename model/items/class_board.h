#pragma once

#include <QObject>

#include <optional>
#include <vector>

#include "core/classroom/standings.h"
#include "core/scenario/edit.h"
#include "core/shared.h"
#include "document/document.h"
#include "items/auction_board.h"

namespace meritdesk::items {

/// The class in view: its revealed rounds cleared, the standings, and one round on a stage of its own, where
/// everything that shows an auction can show it.
class ClassBoard : public QObject
{
    Q_OBJECT

public:
    explicit ClassBoard(document::Document& document, QObject* parent = nullptr);

    [[nodiscard]] const classroom::Class& room() const { return *m_room; }

    /// Every revealed round, in order.
    [[nodiscard]] const std::vector<classroom::ClearedRound>& rounds() const { return m_rounds; }

    [[nodiscard]] const std::vector<classroom::Standing>& standings() const { return m_standings; }

    /// The round on the stage, from 0; nothing while no round has been closed.
    [[nodiscard]] std::optional<std::size_t> staged() const { return m_staged; }

    /// Puts a closed or revealed round on the stage.
    void stage(std::size_t round);

    /// The auction on the stage; its book is empty while there is none.
    [[nodiscard]] AuctionBoard& auction() { return m_auction; }

    bool apply(const scenario::Edit& edit) { return m_document.apply(edit); }

    [[nodiscard]] document::Document& document() const { return m_document; }

    /// The seat's result of the last revealed round; nothing before the first.
    [[nodiscard]] std::optional<classroom::SeatResult> lastResult(std::size_t seat) const;

    /// Why the seat earned what it did.
    [[nodiscard]] Derivation explain(std::size_t seat) const;

signals:
    /// The class, its results or the stage are others now.
    void changed();

private:
    void take();
    void takeStage();

    document::Document& m_document;
    Shared<classroom::Class> m_room;
    std::vector<classroom::ClearedRound> m_rounds = {};
    std::vector<classroom::Standing> m_standings = {};
    std::optional<std::size_t> m_staged = {};
    document::Document m_stage;
    AuctionBoard m_auction;
};

} // namespace meritdesk::items
