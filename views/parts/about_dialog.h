#pragma once

#include <QDialog>

namespace meritdesk::views {

/// What MeritDesk is, its version, its licence and what it stands on.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace meritdesk::views
