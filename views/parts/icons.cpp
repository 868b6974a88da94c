#include "views/parts/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <memory>

namespace meritdesk::views {

namespace {

/// Draws a monochrome SVG in the colour of the icon's state; the drawings say "currentColor".
class TintedIcon : public QIconEngine
{
public:
    TintedIcon(QString file, QColor plain, QColor disabled)
        : m_file(std::move(file))
        , m_plain(std::move(plain))
        , m_disabled(std::move(disabled))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        auto& renderer = mode == QIcon::Disabled ? m_faint : m_sharp;
        if (!renderer)
            renderer = read(mode == QIcon::Disabled ? m_disabled : m_plain);
        renderer->render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine* clone() const override
    {
        return std::make_unique<TintedIcon>(m_file, m_plain, m_disabled).release();
    }

private:
    [[nodiscard]] std::shared_ptr<QSvgRenderer> read(const QColor& colour) const
    {
        QFile file(m_file);
        QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        drawing.replace("currentColor", colour.name().toLatin1());
        return std::make_shared<QSvgRenderer>(drawing);
    }

    QString m_file;
    QColor m_plain;
    QColor m_disabled;
    std::shared_ptr<QSvgRenderer> m_sharp = {};
    std::shared_ptr<QSvgRenderer> m_faint = {};
};

QIcon tinted(std::string_view name, const QColor& plain, const QColor& disabled)
{
    const auto file =
        QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name.data(), qsizetype(name.size())));
    return QIcon(std::make_unique<TintedIcon>(file, plain, disabled).release());
}

} // namespace

QIcon icon(std::string_view name, const Theme& theme)
{
    return tinted(name, theme.text, theme.rejected);
}

QIcon icon(std::string_view name, const QColor& colour)
{
    return tinted(name, colour, colour);
}

} // namespace meritdesk::views
