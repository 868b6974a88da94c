#include "document/run_base.h"

namespace meritdesk::document {

void RunBase::begin(bool hasFormerResult)
{
    m_running = true;
    m_stale = hasFormerResult;
    emit started();
}

void RunBase::end(bool landed)
{
    m_running = false;
    if (landed) {
        m_stale = false;
        emit finished();
    } else {
        emit stopped();
    }
}

} // namespace meritdesk::document
