#pragma once

#include <QObject>

#include <optional>
#include <vector>

#include "core/response/dayahead/clear.h"
#include "core/scenario/edit.h"
#include "document/document.h"

namespace meritdesk::items {

/// The day-ahead market (рынок на сутки вперёд, РСВ) of the document, cleared without and with its
/// reductions, and the hour that is looked at. A year of 8,760 hours clears within a frame, so that it is
/// cleared at once: what is shown is never older than the document.
class DayAheadBoard : public QObject
{
    Q_OBJECT

public:
    explicit DayAheadBoard(document::Document& document, QObject* parent = nullptr);

    [[nodiscard]] bool hasCase() const { return !m_input->market.load.empty(); }

    [[nodiscard]] const response::dayahead::Case& input() const { return *m_input; }

    /// True when the market could be cleared; clearing() may be asked then.
    [[nodiscard]] bool valid() const { return m_clearing.has_value(); }

    [[nodiscard]] const response::dayahead::Clearing& clearing() const { return *m_clearing; }

    /// Why the market cannot be cleared; empty when it is, or when there is none.
    [[nodiscard]] const std::vector<Finding>& faults() const { return m_faults; }

    /// The hour looked at, from 0; below hours() when there is a case.
    [[nodiscard]] std::size_t hour() const { return m_hour; }

    [[nodiscard]] std::size_t hours() const { return m_input->market.hours(); }

    /// Another hour is looked at; one behind the last is the last.
    void showHour(std::size_t hour);

    /// The stack of the hour looked at; null when it has none.
    [[nodiscard]] const response::dayahead::Stack* stack() const;

    /// The hour with the largest fall of the price, or without any the dearest; the first of equals.
    [[nodiscard]] std::size_t tellingHour() const;

    /// Changes the document, undoable; false, with Document::rejected(), when it is refused.
    bool apply(const scenario::Edit& edit) { return m_document.apply(edit); }

    [[nodiscard]] document::Document& document() const { return m_document; }

signals:
    /// The market is another one, cleared anew; the hour may be another one too.
    void changed();
    /// Another hour is looked at.
    void hourChanged();

private:
    void take();
    void clear();

    document::Document& m_document;
    Shared<response::dayahead::Case> m_input = {};
    std::optional<response::dayahead::Clearing> m_clearing = {};
    std::vector<Finding> m_faults = {};
    std::size_t m_hour = 0;
};

} // namespace meritdesk::items
