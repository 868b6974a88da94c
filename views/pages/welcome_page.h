#pragma once

#include "views/page.h"

namespace meritdesk::views {

/// The first page: samples that open in one click, recent files, a place to drop files.
class WelcomePage : public Page
{
    Q_OBJECT

public:
    WelcomePage(const PageContext& context, QWidget* parent);
};

} // namespace meritdesk::views
