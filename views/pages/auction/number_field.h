#pragma once

#include <QLineEdit>

#include <functional>
#include <optional>
#include <string>

#include "core/finding.h"
#include "views/parts/theme.h"

namespace meritdesk::views {

/// A line for an exact number that may be empty. What cannot be taken stays in the line, marked, with the
/// sentence why.
class NumberField : public QLineEdit
{
    Q_OBJECT

public:
    /// Takes the number in plain notation (nothing when the line is empty) or says why not.
    using Taker = std::function<std::vector<Finding>(const std::optional<std::string>&)>;

    NumberField(const Theme& theme, Taker take, QWidget* parent);

    /// Shows a number in plain notation, in the locale; nothing empties the line.
    void showNumber(const std::optional<std::string>& plain);

private:
    void enter();
    void mark(const QString& why);

    QColor m_bad;
    Taker m_take;
    QString m_shown = {};
};

} // namespace meritdesk::views
