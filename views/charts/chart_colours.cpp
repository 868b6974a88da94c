#include "views/charts/chart_colours.h"

namespace meritdesk::views::charts {

namespace {

ChartColours darkColours()
{
    return {
        .background = QColor(0x1d2126),
        .text = QColor(0xe6eaee),
        .muted = QColor(0xa9b3bd),
        .grid = QColor(0x333a42),
        .axis = QColor(0x66717c),
        .accent = QColor(0x58a6ff),
        .good = QColor(0x4cc38a),
        .warning = QColor(0xf0a04b),
        .band = QColor(0x58, 0xa6, 0xff, 0x26),
        .series = {QColor(0x5aa9e6), QColor(0xf2a65a), QColor(0x4fc3a1), QColor(0xb69be0), QColor(0xe0c75a),
                   QColor(0xe58fa8), QColor(0x8fb8c9), QColor(0x9aa5b1)},
        .gradient = {QColor(0x1f2a36), QColor(0x1f4e79), QColor(0x2a8fa3), QColor(0x8fd19e),
                     QColor(0xfde58b)},
    };
}

} // namespace

ChartColours paperColours()
{
    return {
        .background = QColor(0xffffff),
        .text = QColor(0x1b1f24),
        .muted = QColor(0x4f5964),
        .grid = QColor(0xe4e7eb),
        .axis = QColor(0x87919c),
        .accent = QColor(0x0b63c5),
        .good = QColor(0x18794e),
        .warning = QColor(0xb4540a),
        .band = QColor(0x0b, 0x63, 0xc5, 0x1c),
        .series = {QColor(0x2878b5), QColor(0xe08a2c), QColor(0x1f9d7a), QColor(0x8460b0), QColor(0xc2a21c),
                   QColor(0xc65b7c), QColor(0x4d8ba3), QColor(0x7d8793)},
        .gradient = {QColor(0xf4f7fa), QColor(0xb7d7ea), QColor(0x5fa8cf), QColor(0x23699f),
                     QColor(0x0b2f5b)},
    };
}

ChartColours screenColours(const QPalette& palette)
{
    const auto base = palette.color(QPalette::Base);
    auto colours = base.lightness() < 128 ? darkColours() : paperColours();
    colours.background = base;
    colours.text = palette.color(QPalette::Text);
    return colours;
}

} // namespace meritdesk::views::charts
