#pragma once

#include <QImage>
#include <QMargins>
#include <QPicture>
#include <QRectF>
#include <QWidget>

#include "views/parts/theme.h"

class QCPPainter;
class QDialog;
class QLabel;
class QVBoxLayout;

namespace meritdesk::views::charts {

/// The numbers behind a chart, as text in the reader's locale: a header and rows of the same width.
struct ChartTable
{
    QStringList header = {};
    QList<QStringList> rows = {};
};

/// The frame that every chart stands in: a title and a sentence that says what the chart shows (drawn, and
/// read by screen readers), the theme's colours, and what can be done with a chart: copy it, save it as SVG,
/// PDF or PNG at a chosen size, copy its numbers, reset its zoom (context menu and actions()).
///
/// A chart derives from it, puts its widget in with setContent(), and says how it is drawn. Files and copies
/// are drawn anew at their size in the light theme, with the title, whatever the theme of the screen.
class ChartFrame : public QWidget
{
    Q_OBJECT

public:
    explicit ChartFrame(QWidget* parent = nullptr);

    /// Takes over a look; light until then.
    void setTheme(const Theme& theme);

    /// The title above the chart and in files; also its accessible name.
    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;

    /// One or two sentences with the chart's message; shown below the title, also its accessible description.
    void setSummary(const QString& summary);
    [[nodiscard]] QString summary() const;

    /// Where the figures come from; drawn below the chart in files and copies, not on the screen.
    void setSource(const QString& source) { m_source = source; }

    /// Hides title and summary on the screen (a page that has its own heading); files keep them.
    void setHeadingShown(bool shown);

    /// The chart as a picture of `size` logical pixels, `scale` device pixels each.
    [[nodiscard]] QImage image(QSize size, double scale = 1);

    /// The chart drawn once, to be painted again at any size (into a report).
    [[nodiscard]] QPicture drawing(QSize size);

    /// Saves the chart at `size` (logical pixels of 1/96 inch) as the file's ending says: svg, pdf or png
    /// (png with two device pixels to the logical one). False when the file cannot be written.
    [[nodiscard]] bool saveAs(const QString& file, QSize size);

    /// The numbers behind the chart.
    [[nodiscard]] virtual ChartTable table() const = 0;

    /// Shows everything again.
    virtual void resetZoom() {}

    /// The dialog that asks where the chart goes, for pictures and tests; the caller deletes it.
    [[nodiscard]] QDialog* saveDialog();

public slots:
    void copyImage();
    void copyTable();
    void askAndSave();

signals:
    /// What came of askAndSave(): the file is written, or could not be.
    void saved(const QString& file);
    void saveFailed(const QString& file);

protected:
    void setContent(QWidget* content);

    /// Draws the chart (without title) into an area that starts at the painter's origin.
    virtual void drawChart(QCPPainter& painter, QSize size) = 0;

    /// Takes over the colours; called by setTheme() and around drawing for paper.
    virtual void applyColours(const Theme& theme) = 0;

    [[nodiscard]] const Theme& theme() const { return m_theme; }

    void changeEvent(QEvent* event) override;

private:
    void draw(QCPPainter& painter, QSize size);
    int drawHeading(QCPPainter& painter, QSize size) const;
    int drawSource(QCPPainter& painter, QSize size) const;
    [[nodiscard]] bool savePdf(const QString& file, QSize size);
    [[nodiscard]] bool saveSvg(const QString& file, QSize size);
    void nameParts();
    void addActions();

    QVBoxLayout* m_layout;
    QLabel* m_title;
    QLabel* m_summary;
    QString m_source = {};
    bool m_headingShown = true;
    QWidget* m_content = nullptr;
    Theme m_theme = lightTheme();
};

} // namespace meritdesk::views::charts
