#include "views/charts/legend_row.h"

namespace meritdesk::views::charts {

void putLegendBelow(Plot& plot)
{
    auto* layout = plot.plotLayout();
    const int row = layout->rowCount();
    plot.legend->setVisible(true);
    layout->addElement(row, 0, plot.legend);
    layout->setRowStretchFactor(row, 0.001); // as high as the names
    plot.legend->setFillOrder(QCPLegend::foColumnsFirst);
    plot.legend->setMargins(QMargins(4, 0, 4, 2));
}

} // namespace meritdesk::views::charts
