#include "views/charts/legend_row.h"

namespace meritdesk::views::charts {

void putLegendBelow(Plot& plot)
{
    plot.legend->setVisible(true);
    plot.plotLayout()->addElement(1, 0, plot.legend);
    plot.plotLayout()->setRowStretchFactor(1, 0.001); // as high as the names
    plot.legend->setFillOrder(QCPLegend::foColumnsFirst);
    plot.legend->setMargins(QMargins(4, 0, 4, 2));
}

} // namespace meritdesk::views::charts
