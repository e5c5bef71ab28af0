import { createRootRouteWithContext } from '@tanstack/react-router'
import { SiteFrame } from '../components/layout/site-frame.tsx'
import type { RouterContext } from '../router.tsx'

export const Route = createRootRouteWithContext<RouterContext>()({ component: SiteFrame })
