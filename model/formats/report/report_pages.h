#pragma once

#include <QPaintDevice>
#include <QSizeF>

#include <vector>

#include "formats/report/page_flow.h"
#include "formats/report/report.h"

namespace meritdesk::report {

/// The report laid out for a device, in pages whose body has a size in the device's dots.
[[nodiscard]] std::vector<PageFlow::Page> pagesOf(const Report& report, const QPaintDevice& device,
                                                  QSizeF body);

} // namespace meritdesk::report
