#pragma once

#include <QAbstractSpinBox>

#include <functional>
#include <vector>

#include "core/finding.h"
#include "core/response/amounts.h"
#include "views/parts/theme.h"

namespace meritdesk::views {

/// A spin field for an exact volume in MW. What cannot be taken stays in the field, marked, with the sentence
/// why.
class VolumeSpin : public QAbstractSpinBox
{
    Q_OBJECT

public:
    /// Takes the volume or says why not.
    using Taker = std::function<std::vector<Finding>(response::Mw)>;

    VolumeSpin(const Theme& theme, Taker take, QWidget* parent);

    /// Shows a volume; arrows change it by `step` (> 0), never below zero.
    void showVolume(response::Mw volume, response::Mw step);

    [[nodiscard]] response::Mw volume() const { return m_volume; }

    void stepBy(int steps) override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;

private:
    void enter();
    void offer(response::Mw volume);
    void mark(const QString& why);

    QColor m_bad;
    Taker m_take;
    QString m_shown = {};
    response::Mw m_volume = {};
    response::Mw m_step = response::whole<response::Mw>(1);
};

} // namespace meritdesk::views
