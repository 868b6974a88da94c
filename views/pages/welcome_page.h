#pragma once

#include <QVBoxLayout>

#include "views/page.h"

namespace meritdesk::views {

/// The first page: samples that open in one click, recent files, a place to drop files, language and theme.
class WelcomePage : public Page
{
    Q_OBJECT

public:
    WelcomePage(const PageContext& context, QWidget* parent);

private:
    void makeTitle(QVBoxLayout* column);
    void makeDropArea(QVBoxLayout* column);
    void makeRecent(QVBoxLayout* column);
    void fillRecent(QVBoxLayout* list);
    [[nodiscard]] QLayout* choices();

    PageContext m_context;
    QWidget* m_body;
};

} // namespace meritdesk::views
