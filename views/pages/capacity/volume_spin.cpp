#include "views/pages/capacity/volume_spin.h"

#include <QLineEdit>
#include <QToolTip>

#include <algorithm>
#include <utility>

#include "formats/words/words.h"
#include "items/number_input.h"
#include "items/number_text.h"

namespace meritdesk::views {

using response::Mw;

namespace {

constexpr int characters = 9;

} // namespace

VolumeSpin::VolumeSpin(const Theme& theme, Taker take, QWidget* parent)
    : QAbstractSpinBox(parent)
    , m_bad(theme.bad)
    , m_take(std::move(take))
{
    setAlignment(Qt::AlignRight);
    setKeyboardTracking(false);
    connect(this, &QAbstractSpinBox::editingFinished, this, &VolumeSpin::enter);
}

QSize VolumeSpin::sizeHint() const
{
    auto size = QAbstractSpinBox::sizeHint();
    size.setWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * characters + 28);
    return size;
}

void VolumeSpin::showVolume(Mw volume, Mw step)
{
    m_volume = volume;
    m_step = step;
    m_shown = items::numberText(volume.text(), -1);
    lineEdit()->setText(m_shown);
    mark({});
}

QAbstractSpinBox::StepEnabled VolumeSpin::stepEnabled() const
{
    return m_volume > Mw() ? StepUpEnabled | StepDownEnabled : StepEnabled(StepUpEnabled);
}

void VolumeSpin::stepBy(int steps)
{
    enter(); // what is typed comes first
    offer(std::max(Mw(), Mw::fromMantissa(m_volume.mantissa() + m_step.mantissa() * steps)));
    selectAll();
}

void VolumeSpin::enter()
{
    const auto text = lineEdit()->text();
    if (text == m_shown)
        return;
    const auto plain = items::plainNumber(text);
    const auto volume = plain ? Mw::read(*plain) : std::nullopt;
    if (!volume)
        return mark(words::sentence(error("not-a-number", {}, {{"value", text.toStdString()}})));
    offer(*volume);
}

void VolumeSpin::offer(Mw volume)
{
    const auto findings = m_take(volume);
    if (!findings.empty())
        return mark(words::sentence(findings.front()));
    m_volume = volume;
    m_shown = items::numberText(volume.text(), -1);
    lineEdit()->setText(m_shown);
    mark({});
}

void VolumeSpin::mark(const QString& why)
{
    setToolTip(why);
    setAccessibleDescription(why);
    lineEdit()->setStyleSheet(why.isEmpty() ? QString()
                                            : QStringLiteral("border: 2px solid %1").arg(m_bad.name()));
    if (!why.isEmpty() && isVisible())
        QToolTip::showText(mapToGlobal(QPoint(0, height())), why, this);
}

} // namespace meritdesk::views
