#pragma once

#include <functional>
#include <optional>

#include "views/charts/chart_frame.h"
#include "views/charts/plot.h"

namespace meritdesk::views::charts {

class Readout;

/// The exact text of an item (a period, a bar, a point), one or several lines, as the caller's model has it.
using ItemReading = std::function<QString(int item)>;

/// A plot whose items can be pointed at, by the pointer or the keys, and read in a small box beside them; a
/// click, Enter or Space chooses one. What the box says comes from the caller, who knows the exact numbers;
/// without him the chart reads its own table.
class ReadingChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit ReadingChart(QWidget* parent = nullptr);

    /// The numbers of the items in sight.
    [[nodiscard]] ChartTable table() const override;

    /// Who words the items from now on.
    void setReading(const ItemReading& reading);

    /// The item under the pointer or the keys' place; -1 without one.
    [[nodiscard]] int pointed() const { return m_pointed; }

    /// Reads an item; -1 takes the box away.
    void point(int item);

    /// What the box says; empty without one.
    [[nodiscard]] QString reading() const;

    /// Where an item is read, in pixels of the plot.
    [[nodiscard]] virtual QPointF pixelOf(int item) const = 0;

    [[nodiscard]] virtual int itemCount() const = 0;

    [[nodiscard]] Plot& plot() const { return *m_plot; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    /// The columns of the table, and the cells of an item under them.
    [[nodiscard]] virtual QStringList header() const = 0;
    [[nodiscard]] virtual QStringList rowOf(int item) const = 0;

    [[nodiscard]] virtual bool inSight(int /*item*/) const { return true; }

    /// The item at a pixel; -1 for none.
    [[nodiscard]] virtual int itemAt(QPointF pixel) const = 0;

    /// The item that a key leads to from the one pointed at; nothing for a key without a meaning.
    [[nodiscard]] virtual std::optional<int> itemAfter(int key) const;

    /// A key that leads to no item: a zoom.
    virtual void keyed(int /*key*/) {}

    /// Where the click was that chooses an item, in pixels of the plot; nothing while a key does.
    [[nodiscard]] std::optional<QPointF> clickedAt() const { return m_clickedAt; }

    /// An item was clicked, or Enter pressed on it.
    virtual void choose(int item) = 0;

    /// Brings an item that the keys reached into view.
    virtual void bringIntoView(int /*item*/) {}

    /// Chooses what depends on the width, in pixels, before the chart is drawn, on the screen or on paper.
    virtual void fitTo(int /*width*/) {}

    /// Colours the chart's own series; the plot and the box are coloured already.
    virtual void colour(const Theme& theme) = 0;

    void applyColours(const Theme& theme) override;
    void drawChart(QCPPainter& painter, QSize size) override;

    /// Draws a line from top to bottom through the item pointed at, instead of a dot on it.
    void setLine(bool line);

    /// Starts over with other items: nothing is pointed at, colours and picture are made anew.
    void itemsChanged();

private:
    [[nodiscard]] QString wordsOf(int item) const;
    void pressed(int key);
    void fit(int width);
    void released(const QMouseEvent& event);

    Plot* m_plot;
    Readout* m_readout;
    QCPItemText* m_nothing;
    ItemReading m_words = {};
    int m_pointed = -1;
    QPoint m_pressed = {};
    std::optional<QPointF> m_clickedAt = {};
};

} // namespace meritdesk::views::charts
