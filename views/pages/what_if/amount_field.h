#pragma once

#include <QWidget>

#include <vector>

#include "core/finding.h"
#include "core/retail/whatif/change.h"

class QLabel;
class QLineEdit;

namespace meritdesk::views {

/// What a field for a number is called.
struct AmountWords
{
    QString name = {};
    QString unit = {};
};

/// An exact number with its name and unit, typed in the reader's way.
class AmountField : public QWidget
{
    Q_OBJECT

public:
    using Amount = retail::whatif::Amount;

    AmountField(const AmountWords& words, QWidget* parent);

    /// Nothing is emitted; a number that is being typed stays.
    void setAmount(Amount amount);

    [[nodiscard]] Amount amount() const { return m_amount; }

    [[nodiscard]] QLineEdit& line() { return *m_line; }

signals:
    void edited();
    /// What was typed is no number; the field goes back to what it was.
    void refused(const std::vector<meritdesk::Finding>& findings);

private:
    void take();
    void show();

    QLineEdit* m_line;
    Amount m_amount = {};
};

} // namespace meritdesk::views
