#pragma once

#include <QWidget>

#include "views/parts/theme.h"

class QSlider;

namespace meritdesk::views {

/// The scale below a slider of demand response: how much of it counts, how much is cut, and the limit.
class ReductionScale : public QWidget
{
    Q_OBJECT

public:
    ReductionScale(const QSlider& slider, const Theme& theme, QWidget* parent);

    /// In shares of the slider's length; `limit` is where all that may count would be reached.
    void setShares(double counted, double asked, double limit);

    /// Beside the mark of the limit.
    void setLimitText(const QString& text);

    [[nodiscard]] double counted() const { return m_counted; }

    [[nodiscard]] double limit() const { return m_limit; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double pixelOf(double share) const;

    const QSlider& m_slider;
    Theme m_theme;
    double m_counted = 0;
    double m_asked = 0;
    double m_limit = 0;
    QString m_limitText = {};
};

} // namespace meritdesk::views
