#pragma once

#include <QAbstractTableModel>
#include <QLocale>

#include <vector>

#include "core/scenario/retail_health.h"

namespace meritdesk::items {

/// The doubtful spans of a consumer's meter data, by time: gaps, long runs of zeros, spikes; a row a span.
class DataHealthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Point, From, To, Hours, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Looks at the data of a site; nothing happens when they are the same as before.
    void show(const Shared<retail::Case>& input, std::size_t site);

    [[nodiscard]] const scenario::DataHealth& health() const { return m_health; }

    /// The span of a row, hours since 2000 as in core/retail/hours.h.
    [[nodiscard]] scenario::HourSpan span(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].span;
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        const char* kind = nullptr; ///< source text of its name
        QString point = {};
        scenario::HourSpan span = {};
    };

    void add(const char* kind, const std::vector<scenario::HourSpan>& spans, const retail::Site& site);

    scenario::DataHealth m_health = {};
    std::vector<Row> m_rows = {};
};

/// Day and time at which an hour begins, Moscow time, in the locale.
[[nodiscard]] QString hourText(retail::HourIndex hour, const QLocale& locale = {});

} // namespace meritdesk::items
