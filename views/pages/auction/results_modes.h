#pragma once

#include <QButtonGroup>
#include <QWidget>

#include "views/parts/theme.h"

class QComboBox;

namespace meritdesk::views {

/// How the results of the rules are looked at.
enum class ResultsMode { Table, Bars, Pinned };

/// Three buttons that choose how the results are looked at, and what the bars stand for.
class ResultsModes : public QWidget
{
    Q_OBJECT

public:
    ResultsModes(const Theme& theme, QWidget* parent);

    [[nodiscard]] ResultsMode mode() const { return static_cast<ResultsMode>(m_group.checkedId()); }

    void setMode(ResultsMode mode);

    [[nodiscard]] QAbstractButton& button(ResultsMode mode) const
    {
        return *m_group.button(static_cast<int>(mode));
    }

signals:
    void modeChosen();

private:
    void addButton(ResultsMode mode, const char* icon, const QString& name, const Theme& theme);

    QButtonGroup m_group;
};

} // namespace meritdesk::views
