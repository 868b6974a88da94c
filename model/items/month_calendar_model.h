#pragma once

#include <QAbstractTableModel>
#include <QLocale>

#include <cstddef>
#include <optional>
#include <vector>

#include "core/finding.h"
#include "core/scenario/edit.h"
#include "document/document.h"

namespace meritdesk::items {

/// The calendar of a billed month: a row a week, a column a weekday of the locale. A day is working or free,
/// and a working day has the peak hour that the commercial operator (коммерческий оператор, АТС) published.
/// Every change is an edit of the document; what is refused is said by refused().
class MonthCalendarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        DayRole = Qt::UserRole + 40, ///< day of the month, 1..31; invalid for cells outside it
        WorkingRole,                 ///< true on a working day
        PeakRole,                    ///< the published peak hour, 1..24; invalid when there is none
        MovedRole,                   ///< true where the day differs from the production calendar
    };

    static constexpr int weekdays = 7;

    explicit MonthCalendarModel(document::Document& document, QObject* parent = nullptr);

    /// Shows a month of the case.
    void setMonth(std::size_t month);

    [[nodiscard]] std::size_t month() const { return m_month; }

    /// The cell of a day of the month.
    [[nodiscard]] QModelIndex indexOf(int day) const;

    /// Turns a working day free or a free day working; setData() sets its peak hour.
    bool toggleWorking(const QModelIndex& index);

    /// True when the month has working days of its own.
    [[nodiscard]] bool hasOwnDays() const;

    /// Back to the production calendar.
    bool takeProductionCalendar();

    [[nodiscard]] int workingDays() const;

    /// Working days without a published peak hour.
    [[nodiscard]] int daysWithoutPeak() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// An hour 1..24; an empty text takes the published hour away.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void refused(const std::vector<meritdesk::Finding>& findings);

private:
    struct DayState
    {
        bool working = false;
        bool moved = false; ///< differs from the production calendar
        std::optional<int> peak = {};

        bool operator==(const DayState&) const = default;
    };

    void refresh();
    [[nodiscard]] bool hasMonth() const;
    [[nodiscard]] std::vector<DayState> daysNow() const;
    [[nodiscard]] int weekdayOfFirst() const; ///< column of the first day
    [[nodiscard]] const DayState* stateOf(const QModelIndex& index) const;
    [[nodiscard]] int dayOf(const QModelIndex& index) const;
    [[nodiscard]] QString told(const DayState& state) const;

    document::Document& m_document;
    std::size_t m_month = 0;
    Month m_shown = {};
    std::vector<DayState> m_days = {};
};

} // namespace meritdesk::items
