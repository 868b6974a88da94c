#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include "items/year_plan_model.h"
#include "views/charts/chart_frame.h"

namespace meritdesk::views::charts {

/// Paints the cells of the year's plan: a category in its colour with its cost below, what the once-a-year
/// rule bars struck through, the chosen line in a frame.
class YearStripDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit YearStripDelegate(QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintCategory(QPainter& painter, const QRect& cell, const QModelIndex& index, bool pale) const;
    void paintAmount(QPainter& painter, const QRect& cell, const QModelIndex& index, int flags) const;
    [[nodiscard]] QColor inkOf(const QModelIndex& index, int flags) const;
    void paintFrame(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    Theme m_theme = lightTheme();
};

/// The strip of the year: twelve months with the cheapest category of each, the choice under either
/// transmission variant with the chosen one framed for the whole year, the saving and the days of notices. A
/// click, an arrow or Enter on a cell chooses it.
class YearStrip : public ChartFrame
{
    Q_OBJECT

public:
    explicit YearStrip(items::YearPlanModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QTableView& view() { return *m_view; }

    [[nodiscard]] ChartTable table() const override;

signals:
    /// A cell was chosen by the user.
    void chosen(const QModelIndex& index);

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QList<int> widthsFor(int width) const;
    void fitColumns();

    items::YearPlanModel& m_model;
    QTableView* m_view;
    YearStripDelegate* m_delegate;
};

} // namespace meritdesk::views::charts
