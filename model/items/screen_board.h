#pragma once

#include <QObject>

#include <memory>
#include <string>
#include <vector>

#include "core/auction/screens/screening.h"
#include "core/scenario/edit.h"
#include "core/shared.h"
#include "document/document.h"
#include "document/run.h"
#include "items/flag_filter.h"

namespace meritdesk::items {

/// A series of rounds seen through every screen.
struct ScreenedSeries
{
    Shared<auction::Series> series = {};
    auction::Screening screening = {};
    std::vector<auction::EqualBids> pairs = {}; ///< equal bids in at least one round, most rounds first
};

[[nodiscard]] ScreenedSeries screenSeries(Shared<auction::Series> series);

/// The market screens in view: the document's series with its screening, the round and the firm that the
/// tables show. A small series is screened at once; a large one off this thread, and until it lands the
/// former results are shown, whole with their own series.
class ScreenBoard : public QObject
{
    Q_OBJECT

public:
    /// Series of up to so many orders are screened at once.
    static constexpr std::size_t atOnce = 5'000;

    explicit ScreenBoard(document::Document& document, QObject* parent = nullptr);

    /// The results last made, with the series that they were made of.
    [[nodiscard]] const ScreenedSeries& screened() const { return *m_screened; }

    [[nodiscard]] bool isStale() const { return m_run.isRunning(); }

    /// The screening of a large series, while it goes on.
    [[nodiscard]] document::RunBase& run() { return m_run; }

    /// The round that firms and bids are shown of; a position in Series::rounds.
    [[nodiscard]] std::size_t round() const { return m_round; }

    void showRound(std::size_t round);

    /// The firm whose indicators are drawn: the one chosen, else the largest of the last round with firms;
    /// empty when no round has any.
    [[nodiscard]] std::string firm() const;

    void showFirm(const std::string& participant);

    /// Which flags are listed. A choice that lets nothing through any more is given up with the next results.
    [[nodiscard]] const FlagFilter& filter() const { return m_filter; }

    void filterFlags(const FlagFilter& filter);

    bool apply(const scenario::Edit& edit) { return m_document.apply(edit); }

    [[nodiscard]] document::Document& document() const { return m_document; }

    /// Blocks until nothing is stale; for pictures, exports and tests.
    void finish();

signals:
    /// The series, its screening, the round, the firm or the flags in view are others now.
    void changed();

private:
    void takeDocument();
    void screen();
    void land();
    void show(std::shared_ptr<const ScreenedSeries> screened);

    document::Document& m_document;
    Shared<auction::Series> m_series;
    std::shared_ptr<const ScreenedSeries> m_screened = std::make_shared<ScreenedSeries>();
    std::size_t m_round = 0;
    std::string m_firm = {};
    FlagFilter m_filter = {};
    document::Run<std::shared_ptr<const ScreenedSeries>> m_run;
};

} // namespace meritdesk::items
